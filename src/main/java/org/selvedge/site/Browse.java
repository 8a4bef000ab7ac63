package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.Theme;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a stranger asked the list for, read kindly: whatever makes no sense is left out, nothing is refused.
 *
 * @param path of the list in the reader's language
 * @param page from 1
 */
record Browse(String path, String text, TreeSet<Theme> themes, TreeSet<String> countries, int page) {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 20;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

    static Browse of(String path, MultiValueMap<String, String> asked) {
        return new Browse(
                path,
                text(asked.getFirst("q")),
                values(asked, "theme").stream()
                        .flatMap(key -> Theme.of(key).stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                values(asked, "country").stream()
                        .filter(code -> COUNTRY.matcher(code).matches())
                        .collect(Collectors.toCollection(TreeSet::new)),
                Optional.ofNullable(asked.getFirst("page"))
                        .filter(page -> PAGE.matcher(page).matches())
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    PracticeQuery query() {
        return new PracticeQuery(text, themes, countries, page - 1);
    }

    public boolean filtered() {
        return !themes.isEmpty() || !countries.isEmpty();
    }

    /** The same with one theme added, or removed if it was chosen; from the first page. */
    public String withTheme(String key) {
        TreeSet<Theme> others = new TreeSet<>(themes);
        Theme.of(key).filter(theme -> !others.remove(theme)).ifPresent(others::add);
        return href(text, others, countries, 1);
    }

    public String withCountry(String code) {
        TreeSet<String> others = new TreeSet<>(countries);
        if (!others.remove(code)) {
            others.add(code);
        }
        return href(text, themes, others, 1);
    }

    public String onPage(int other) {
        return href(text, themes, countries, other);
    }

    public String withoutFilters() {
        return href(text, new TreeSet<>(), new TreeSet<>(), 1);
    }

    private String href(String words, TreeSet<Theme> inThemes, TreeSet<String> inCountries, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<Object> variables = new ArrayList<>();
        if (!words.isEmpty()) {
            address.queryParam("q", "{words}");
            variables.add(words);
        }
        inThemes.forEach(theme -> address.queryParam("theme", theme.key()));
        inCountries.forEach(country -> address.queryParam("country", country));
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode().buildAndExpand(variables.toArray()).toUriString();
    }

    private static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String plain = UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
        return plain.codePoints()
                .limit(LONGEST_TEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static List<String> values(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().limit(MOST_VALUES).toList();
    }
}
