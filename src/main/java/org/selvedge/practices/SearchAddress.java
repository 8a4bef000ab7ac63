package org.selvedge.practices;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.selvedge.search.SearchWords;

/**
 * A search as it stands in an address, in the zone and on public pages alike: whoever gets the link sees the same, and
 * "back" leads back. Reading never refuses; what makes no sense is left out. See
 * {@code src/docs/decisions/2026-11-23-a-search-is-its-address.md}.
 */
public final class SearchAddress {
    /** The parameter of the words. */
    public static final String WORDS = "q";

    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String VIEW = "view";
    private static final String MAP = "map";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private SearchAddress() {}

    /** @param values of each parameter by its name, an empty list where it is not there */
    public static PracticeQuery read(Function<String, List<String>> values) {
        Map<PracticeFacet, Set<String>> chosen = new EnumMap<>(PracticeFacet.class);
        for (PracticeFacet facet : PracticeFacet.values()) {
            chosen.put(facet, values.apply(facet.key()).stream().limit(500).collect(Collectors.toUnmodifiableSet()));
        }
        return new PracticeQuery(
                SearchWords.visible(first(values, WORDS).orElse("")),
                chosen,
                first(values, SORT).flatMap(PracticeSort::of).orElse(null),
                first(values, PAGE)
                        .filter(page -> NUMBER.matcher(page).matches())
                        .map(page -> (int) Math.min(Long.parseLong(page) - 1, Integer.MAX_VALUE))
                        .orElse(0),
                first(values, VIEW).filter(MAP::equals).isPresent());
    }

    private static Optional<String> first(Function<String, List<String>> values, String name) {
        return values.apply(name).stream().findFirst();
    }

    /** The parameters of a search, always in the same order; none for everything. */
    public static Map<String, List<String>> write(PracticeQuery query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.text().isBlank()) {
            parameters.put(WORDS, List.of(query.text()));
        }
        for (PracticeFacet facet : PracticeFacet.values()) {
            if (!query.of(facet).isEmpty()) {
                parameters.put(facet.key(), List.copyOf(new TreeSet<>(query.of(facet))));
            }
        }
        if (query.sort() != null) {
            parameters.put(SORT, List.of(query.sort().key()));
        }
        if (query.page() > 0) {
            parameters.put(PAGE, List.of(String.valueOf(query.page() + 1)));
        }
        if (query.map()) {
            parameters.put(VIEW, List.of(MAP));
        }
        return parameters;
    }
}
