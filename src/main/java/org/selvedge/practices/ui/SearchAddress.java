package org.selvedge.practices.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.Theme;

/** A search as it stands in the address: whoever gets the link sees the same, and "back" leads back. */
final class SearchAddress {
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,5}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private SearchAddress() {}

    /** What of an address makes sense; the rest is left out. */
    static PracticeQuery read(QueryParameters address) {
        String page = address.getSingleParameter("page").orElse("1");
        return new PracticeQuery(
                address.getSingleParameter("q").orElse(""),
                address.getParameters("theme").stream()
                        .flatMap(key -> Theme.of(key).stream())
                        .collect(Collectors.toSet()),
                address.getParameters("country").stream()
                        .filter(country -> COUNTRY.matcher(country).matches())
                        .collect(Collectors.toSet()),
                PAGE.matcher(page).matches() ? Integer.parseInt(page) - 1 : 0);
    }

    static QueryParameters write(PracticeQuery query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.text().isBlank()) {
            parameters.put("q", List.of(query.text()));
        }
        if (!query.themes().isEmpty()) {
            parameters.put(
                    "theme", query.themes().stream().map(Theme::key).sorted().toList());
        }
        if (!query.countries().isEmpty()) {
            parameters.put("country", new ArrayList<>(new TreeSet<>(query.countries())));
        }
        if (query.page() > 0) {
            parameters.put("page", List.of(String.valueOf(query.page() + 1)));
        }
        return new QueryParameters(parameters);
    }

    static QueryParameters page(PracticeQuery query, int page) {
        return write(new PracticeQuery(query.text(), query.themes(), query.countries(), page));
    }

    /** The same search with a theme chosen, or no longer; from its first page. */
    static QueryParameters theme(PracticeQuery query, Theme theme) {
        return write(new PracticeQuery(query.text(), toggled(query.themes(), theme), query.countries(), 0));
    }

    static QueryParameters country(PracticeQuery query, String country) {
        return write(new PracticeQuery(query.text(), query.themes(), toggled(query.countries(), country), 0));
    }

    private static <T extends Comparable<T>> Set<T> toggled(Set<T> values, T value) {
        Set<T> toggled = new TreeSet<>(values);
        if (!toggled.remove(value)) {
            toggled.add(value);
        }
        return toggled;
    }
}
