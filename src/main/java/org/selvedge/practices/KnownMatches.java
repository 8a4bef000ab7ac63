package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.selvedge.search.SearchWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the index which practices a search matches for one reader, without cards and counts; words as typed, no typos forgiven. */
@Component
@Transactional(readOnly = true)
class KnownMatches {
    private final EntityManager entities;
    private final CardRows rows;
    private final Clock clock;

    KnownMatches(EntityManager entities, CardRows rows, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    /** As many as there are, but not more than {@code most}. */
    List<PracticeId> all(PracticeQuery query, Sight sight, int most) {
        SearchSession session = Search.session(entities);
        SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
        return session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(matching(predicates, query, sight))
                .fetchHits(most);
    }

    /** Of these; read again in the database, as the index may not have heard of the latest yet. */
    Set<PracticeId> among(Collection<PracticeId> some, PracticeQuery query, Sight sight) {
        if (some.isEmpty()) {
            return Set.of();
        }
        SearchSession session = Search.session(entities);
        SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
        SearchPredicate one = predicates
                .bool()
                .must(matching(predicates, query, sight))
                .filter(predicates.id().matchingAny(some))
                .toPredicate();
        List<PracticeId> found = session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(one)
                .fetchHits(some.size());
        return new HashSet<>(rows.of(found, sight).keySet());
    }

    private SearchPredicate matching(SearchPredicateFactory predicates, PracticeQuery query, Sight sight) {
        return new Narrowed(predicates, query, LocalDate.now(clock))
                .of(PracticeIndex.matching(predicates, SearchWords.of(query.text()), sight, false));
    }
}
