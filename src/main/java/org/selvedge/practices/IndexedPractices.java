package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.SearchSource;
import org.springframework.stereotype.Component;

/** What the index of practices should hold: every practice, each with its stamp. */
@Component
class IndexedPractices implements SearchSource {
    private final EntityManager entities;
    private final Practices practices;

    IndexedPractices(EntityManager entities, Practices practices) {
        this.entities = entities;
        this.practices = practices;
    }

    @Override
    public Class<?> indexed() {
        return Practice.class;
    }

    @Override
    public long expected() {
        return practices.count();
    }

    @Override
    public List<Stamped> after(@Nullable Object last, int most) {
        return entities.createQuery(PracticeStamp.QUERY, Object[].class)
                .setParameter("last", last instanceof PracticeId id ? id.value() : Sight.NONE)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Stamped(row[0], PracticeStamp.of(row)))
                .toList();
    }

    @Override
    public Set<Object> among(Collection<?> ids) {
        return new HashSet<>(entities.createQuery("select p.id from Practice p where p.id in :ids", PracticeId.class)
                .setParameter("ids", ids)
                .getResultList());
    }
}
