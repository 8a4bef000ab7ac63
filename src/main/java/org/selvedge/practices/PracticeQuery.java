package org.selvedge.practices;

import java.util.Set;

/**
 * What a reader looks for: everything that stands in the address of a list.
 *
 * @param text as typed; anything goes
 * @param themes any of these; none means all
 * @param countries any of these ISO 3166 codes; none means all
 * @param page from 0
 */
public record PracticeQuery(String text, Set<Theme> themes, Set<String> countries, int page) {
    public static final int PAGE_SIZE = 10;

    public PracticeQuery {
        themes = Set.copyOf(themes);
        countries = Set.copyOf(countries);
        page = Math.clamp(page, 0, 10_000);
    }

    public static PracticeQuery everything() {
        return new PracticeQuery("", Set.of(), Set.of(), 0);
    }

    public static PracticeQuery of(String text) {
        return new PracticeQuery(text, Set.of(), Set.of(), 0);
    }

    public PracticeQuery onPage(int other) {
        return new PracticeQuery(text, themes, countries, other);
    }
}
