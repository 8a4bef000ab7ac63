package org.selvedge.practices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.SearchWords;

/**
 * What a reader looks for: everything that stands in the address of a list.
 *
 * @param text as typed; anything goes
 * @param chosen any of these values of a facet, at most {@value #MOST_VALUES}; a facet that is not there means all.
 *     Values that a facet does not understand are left out
 * @param sort null where the reader did not choose: the best match first for words, else the newest
 * @param page from 0
 * @param map whether the countries are shown on a map above the list
 */
public record PracticeQuery(
        String text,
        Map<PracticeFacet, Set<String>> chosen,
        @Nullable PracticeSort sort,
        int page,
        boolean map) {
    public static final int PAGE_SIZE = 20;
    static final int MOST_VALUES = 20;
    private static final int LAST_PAGE = 10_000;

    public PracticeQuery {
        Map<PracticeFacet, Set<String>> understood = new EnumMap<>(PracticeFacet.class);
        chosen.forEach((facet, values) -> {
            Set<String> some = values.stream()
                    .filter(facet::understands)
                    .sorted()
                    .limit(MOST_VALUES)
                    .collect(Collectors.toUnmodifiableSet());
            if (!some.isEmpty()) {
                understood.put(facet, some);
            }
        });
        chosen = Map.copyOf(understood);
        page = Math.clamp(page, 0, LAST_PAGE);
    }

    public PracticeQuery(String text, Map<PracticeFacet, Set<String>> chosen, @Nullable PracticeSort sort, int page) {
        this(text, chosen, sort, page, false);
    }

    public static PracticeQuery everything() {
        return of("");
    }

    public static PracticeQuery of(String text) {
        return new PracticeQuery(text, Map.of(), null, 0);
    }

    /** The chosen values of one facet; none means all. */
    public Set<String> of(PracticeFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The facets in which nothing is chosen: the hits themselves are what they count. */
    List<PracticeFacet> open() {
        return Stream.of(PracticeFacet.values())
                .filter(facet -> of(facet).isEmpty())
                .toList();
    }

    public boolean narrowed() {
        return !chosen.isEmpty();
    }

    /** The order that holds. */
    public PracticeSort order() {
        if (sort != null) {
            return sort;
        }
        return says() ? PracticeSort.RELEVANCE : PracticeSort.NEWEST;
    }

    /** Whether anything visible was typed. */
    private boolean says() {
        return !SearchWords.visible(text).isBlank();
    }

    /** The orders that can be chosen; the best match comes first only where words were looked for. */
    public List<PracticeSort> orders() {
        return Stream.of(PracticeSort.values())
                .filter(each -> each != PracticeSort.RELEVANCE || says() || order() == each)
                .toList();
    }

    /** Other words within what was chosen; from its first page, in the order that holds by itself. */
    public PracticeQuery saying(String words) {
        return new PracticeQuery(words, chosen, null, 0, map);
    }

    public PracticeQuery onPage(int other) {
        return new PracticeQuery(text, chosen, sort, other, map);
    }

    /** The same in another order, from its first page. */
    public PracticeQuery sorted(@Nullable PracticeSort by) {
        return new PracticeQuery(text, chosen, by, 0, map);
    }

    /** The same with a value chosen, or no longer where it was; from its first page. */
    public PracticeQuery toggled(PracticeFacet facet, String value) {
        Set<String> values = new TreeSet<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** The same with only these values of one facet; from its first page. */
    public PracticeQuery with(PracticeFacet facet, Set<String> values) {
        Map<PracticeFacet, Set<String>> others = new EnumMap<>(PracticeFacet.class);
        others.putAll(chosen);
        others.put(facet, values);
        return new PracticeQuery(text, others, sort, 0, map);
    }

    /** The same words and order with nothing chosen; from its first page. */
    public PracticeQuery wide() {
        return new PracticeQuery(text, Map.of(), sort, 0, map);
    }

    /** Words and choices alone, which make two searches the same: from the first page, in the order that holds by itself. */
    public PracticeQuery bare() {
        return new PracticeQuery(text, chosen, null, 0);
    }

    /** The same with the map, or with the list alone. */
    public PracticeQuery mapped(boolean onMap) {
        return new PracticeQuery(text, chosen, sort, page, onMap);
    }
}
