package org.selvedge.practices;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a reader chose of the facets, as predicates of the index. */
final class Narrowed {
    private final SearchPredicateFactory predicates;
    private final PracticeQuery query;
    private final LocalDate today;

    Narrowed(SearchPredicateFactory predicates, PracticeQuery query, LocalDate today) {
        this.predicates = predicates;
        this.query = query;
        this.today = today;
    }

    SearchPredicate of(SearchPredicate base) {
        return narrowed(base, query.chosen().keySet());
    }

    /** A facet counts what choosing one more of its values would find: its own choice left out, all others kept. */
    SearchPredicate without(PracticeFacet left, SearchPredicate base) {
        return narrowed(
                base,
                query.chosen().keySet().stream().filter(facet -> facet != left).collect(Collectors.toSet()));
    }

    private SearchPredicate narrowed(SearchPredicate base, Set<PracticeFacet> facets) {
        if (facets.isEmpty()) {
            return base;
        }
        var all = predicates.bool().must(base);
        facets.forEach(facet -> all.filter(chosen(facet, query.of(facet))));
        return all.toPredicate();
    }

    private SearchPredicate chosen(PracticeFacet facet, Set<String> values) {
        if (facet == PracticeFacet.CONFIRMED) {
            return predicates
                    .range()
                    .field(PracticeFields.CONFIRMED)
                    .atLeast(ConfirmedWithin.widest(values, today).toEpochDay())
                    .toPredicate();
        }
        return predicates
                .terms()
                .field(PracticeFields.of(facet))
                .matchingAny(values)
                .toPredicate();
    }
}
