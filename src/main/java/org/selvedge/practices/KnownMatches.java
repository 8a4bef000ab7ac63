package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.search.SearchWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the index which practices a search matches for one reader, without cards and counts; words as typed, no typos forgiven.
 * An index that is not whole is no answer: what it lacks today would be taken for new tomorrow, or never be told.
 */
@Component
@Transactional(readOnly = true)
class KnownMatches {
    private final AskedIndex index;
    private final CardRows rows;
    private final Clock clock;

    KnownMatches(AskedIndex index, CardRows rows, Clock clock) {
        this.index = index;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * As many as there are, but not more than {@code most}.
     *
     * @throws SearchException while the index cannot be asked
     */
    List<PracticeId> all(PracticeQuery query, Sight sight, int most) {
        return index.ids(predicates -> matching(predicates, query, sight), sight, most)
                .orElseThrow(KnownMatches::unavailable);
    }

    /**
     * Of these; read again in the database, as the index may not have heard of the latest yet.
     *
     * @throws SearchException while the index cannot be asked
     */
    Set<PracticeId> among(Collection<PracticeId> some, PracticeQuery query, Sight sight) {
        if (some.isEmpty()) {
            return Set.of();
        }
        List<PracticeId> found = index.ids(
                        predicates -> predicates
                                .bool()
                                .must(matching(predicates, query, sight))
                                .filter(predicates.id().matchingAny(some))
                                .toPredicate(),
                        sight,
                        some.size())
                .orElseThrow(KnownMatches::unavailable);
        return new HashSet<>(rows.of(found, sight).keySet());
    }

    private SearchPredicate matching(SearchPredicateFactory predicates, PracticeQuery query, Sight sight) {
        return new Narrowed(predicates, query, LocalDate.now(clock))
                .of(PracticeIndex.matching(predicates, SearchWords.of(query.text()), sight, false));
    }

    private static SearchException unavailable() {
        return new SearchException("The search index is not whole");
    }
}
