package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.selvedge.search.FacetCount;
import org.selvedge.search.IndexHealth;
import org.selvedge.search.SearchWords;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Finds practices and loads their cards. The index proposes ids; what is shown is read again from the database under
 * the reader's own audience, and highlighted there.
 */
@Component
class PracticeFinder {
    private static final int MOST_OF_ONE = 100;

    private final PracticeIndex index;
    private final IndexHealth health;
    private final PlainSearch plain;
    private final PracticeRows rows;
    private final PracticeCards cards;
    private final NearSearch near;

    PracticeFinder(
            PracticeIndex index,
            IndexHealth health,
            PlainSearch plain,
            PracticeRows rows,
            PracticeCards cards,
            NearSearch near) {
        this.index = index;
        this.health = health;
        this.plain = plain;
        this.rows = rows;
        this.cards = cards;
        this.near = near;
    }

    /** A page beyond the last shows the last. */
    PracticeList search(PracticeQuery query, Sight sight, Locale language) {
        PracticeList list = page(query, sight, language);
        return list.page() > 0 && list.page() >= list.pages() && list.pages() > 0
                ? page(query.onPage(list.pages() - 1), sight, language)
                : list;
    }

    private PracticeList page(PracticeQuery query, Sight sight, Locale language) {
        SearchWords words = SearchWords.of(query.text());
        Optional<PracticeIndex.Found> answer = health.ask(() -> index.find(query, words, sight));
        if (answer.isEmpty()) {
            return simple(query, words, sight, language);
        }
        PracticeIndex.Found found = answer.get();
        List<PracticeCard> hits = cards.of(found.ids(), words, found.typosForgiven(), sight, language);
        long total = found.total() - (found.ids().size() - hits.size());
        NearMisses instead = found.total() == 0
                ? health.ask(() -> near.of(query, words, sight)).orElse(NearMisses.NONE)
                : NearMisses.NONE;
        return list(query, hits, total, facets(query, found.counts()), instead, false);
    }

    private PracticeList simple(PracticeQuery query, SearchWords words, Sight sight, Locale language) {
        PlainSearch.Found found = plain.search(query, sight);
        List<PracticeCard> hits = cards.of(found.ids(), words, false, sight, language);
        return list(query, hits, found.total(), facets(query, found.counts()), NearMisses.NONE, true);
    }

    private static PracticeList list(
            PracticeQuery query,
            List<PracticeCard> cards,
            long total,
            Map<PracticeFacet, List<FacetCount>> facets,
            NearMisses near,
            boolean simple) {
        int pages = (int) ((total + PracticeQuery.PAGE_SIZE - 1) / PracticeQuery.PAGE_SIZE);
        return new PracticeList(cards, total, query.page(), pages, facets, near, simple);
    }

    private static Map<PracticeFacet, List<FacetCount>> facets(
            PracticeQuery query, Map<PracticeFacet, Map<String, Long>> counts) {
        Map<PracticeFacet, List<FacetCount>> facets = new EnumMap<>(PracticeFacet.class);
        for (PracticeFacet facet : PracticeFacet.values()) {
            List<FacetCount> values = facet(facet, counts.getOrDefault(facet, Map.of()), query.of(facet));
            if (!values.isEmpty()) {
                facets.put(facet, values);
            }
        }
        return facets;
    }

    /** Counted values, most first or as they follow one another; a chosen value stays even where nothing is left of it. */
    private static List<FacetCount> facet(PracticeFacet facet, Map<String, Long> counts, Set<String> chosen) {
        List<FacetCount> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new FacetCount(value, count, chosen.contains(value))));
        chosen.stream()
                .filter(value -> !counts.containsKey(value))
                .forEach(value -> values.add(new FacetCount(value, 0, true)));
        values.sort(Comparator.<FacetCount>comparingInt(value -> place(facet, value.value()))
                .thenComparing(Comparator.comparingLong(FacetCount::count).reversed())
                .thenComparing(FacetCount::value));
        return values;
    }

    /** What is a scale stands in its order. */
    private static int place(PracticeFacet facet, String value) {
        return switch (facet) {
            case COMPLETENESS ->
                Stream.of(Depth.values()).map(Depth::key).toList().indexOf(value);
            case CONFIRMED -> Integer.parseInt(value);
            default -> 0;
        };
    }

    List<PracticeCard> of(OrganisationId owner, Sight sight, Locale language) {
        return cards.of(rows.of(owner, MOST_OF_ONE, sight), SearchWords.of(""), false, sight, language);
    }

    List<PracticeCard> latestPublic(int count, Locale language) {
        return cards.of(rows.latestPublic(count), SearchWords.of(""), false, Sight.stranger(), language);
    }
}
