package org.selvedge.practices;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/** Counts of facets, asked for together with a page of hits or alone. */
final class FacetCounts {
    /** Above the number of values that any facet has. */
    private static final int MOST_VALUES = 300;

    private static final AggregationKey<Map<Range<Long>, Long>> CONFIRMED =
            AggregationKey.of(PracticeFacet.CONFIRMED.name());
    private static final Map<PracticeFacet, AggregationKey<Map<String, Long>>> KEYS = keys();

    private final LocalDate today;

    FacetCounts(LocalDate today) {
        this.today = today;
    }

    private static Map<PracticeFacet, AggregationKey<Map<String, Long>>> keys() {
        Map<PracticeFacet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(PracticeFacet.class);
        Stream.of(PracticeFacet.values()).forEach(facet -> keys.put(facet, AggregationKey.of(facet.name())));
        return keys;
    }

    <S extends SearchQueryOptionsStep<?, ?, H, ?, ?, ?>, H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> asked(
            S query, List<PracticeFacet> facets) {
        SearchQueryOptionsStep<?, ?, H, ?, ?, ?> asked = query;
        for (PracticeFacet facet : facets) {
            asked = facet == PracticeFacet.CONFIRMED
                    ? asked.aggregation(
                            CONFIRMED,
                            counts -> counts.range()
                                    .field(PracticeFields.CONFIRMED, Long.class)
                                    .ranges(ranges()))
                    : asked.aggregation(
                            key(facet),
                            counts -> counts.terms()
                                    .field(PracticeFields.of(facet), String.class)
                                    .maxTermCount(MOST_VALUES));
        }
        return asked;
    }

    private static AggregationKey<Map<String, Long>> key(PracticeFacet facet) {
        return Objects.requireNonNull(KEYS.get(facet));
    }

    /** Ranges that do not overlap, from the most recent one. */
    private List<Range<Long>> ranges() {
        ConfirmedWithin[] all = ConfirmedWithin.values();
        return Stream.of(all)
                .map(within -> within.ordinal() == 0
                        ? Range.atLeast(day(within))
                        : Range.canonical(day(within), day(all[within.ordinal() - 1])))
                .toList();
    }

    private Long day(ConfirmedWithin within) {
        return within.since(today).toEpochDay();
    }

    Map<String, Long> of(SearchResult<?> result, PracticeFacet facet) {
        return facet == PracticeFacet.CONFIRMED
                ? confirmed(result.aggregation(CONFIRMED))
                : result.aggregation(key(facet));
    }

    /** Who was confirmed within three months was so within a year. */
    private Map<String, Long> confirmed(Map<Range<Long>, Long> counted) {
        Map<String, Long> counts = new HashMap<>();
        long sum = 0;
        List<Range<Long>> ranges = ranges();
        for (ConfirmedWithin within : ConfirmedWithin.values()) {
            sum += counted.getOrDefault(ranges.get(within.ordinal()), 0L);
            if (sum > 0) {
                counts.put(within.key(), sum);
            }
        }
        return counts;
    }
}
