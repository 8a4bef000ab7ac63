package org.selvedge.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the start: an index that is missing, empty or does not hold as much as the database is filled anew. */
@Component
class IndexCheck {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    private final EntityManager entities;
    private final List<SearchSource> sources;

    IndexCheck(EntityManager entities, List<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    public void check() {
        for (SearchSource source : sources) {
            try {
                check(source);
            } catch (SearchException unavailable) {
                LOG.warn("The search index cannot be checked: {}", unavailable.getMessage());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void check(SearchSource source) throws InterruptedException {
        var session = Search.session(entities);
        long found = session.search(source.indexed())
                .where(predicates -> predicates.matchAll())
                .fetchTotalHitCount();
        if (found != source.expected()) {
            LOG.info("Filling the search index of {}", source.indexed().getSimpleName());
            session.massIndexer(source.indexed()).threadsToLoadObjects(2).startAndWait();
        }
    }
}
