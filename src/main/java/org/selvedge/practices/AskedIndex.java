package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.selvedge.search.IndexHealth;
import org.springframework.stereotype.Component;

/**
 * The index for those who need ids and nothing else: every question carries its reader's {@link Sight}, whatever it asks, and
 * none is asked while the index is not whole. Lists with their counts come from {@link PracticeFinder}.
 */
@Component
class AskedIndex {
    private final EntityManager entities;
    private final IndexHealth health;

    AskedIndex(EntityManager entities, IndexHealth health) {
        this.entities = entities;
        this.health = health;
    }

    /**
     * Best match first.
     *
     * @param asked any predicate; what the reader may not find is left out of it here
     * @return empty while the index cannot be asked, which is another thing than nothing found
     */
    Optional<List<PracticeId>> ids(Function<SearchPredicateFactory, SearchPredicate> asked, Sight sight, int most) {
        return health.ask(() -> {
            SearchSession session = Search.session(entities);
            SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
            return session.search(Practice.class)
                    .select(projections -> projections.id(PracticeId.class))
                    .where(predicates
                            .bool()
                            .must(asked.apply(predicates))
                            .filter(PracticeIndex.visible(predicates, sight))
                            .toPredicate())
                    .sort(sorts -> Order.of(sorts, PracticeSort.RELEVANCE))
                    .fetchHits(most);
        });
    }
}
