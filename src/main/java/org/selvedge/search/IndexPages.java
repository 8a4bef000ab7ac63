package org.selvedge.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.search.SearchSource.Stamped;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and writes the index a page at a time, each in a short transaction of its own. */
@Component
class IndexPages {
    static final int PAGE = 200;

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    IndexPages(EntityManager entities, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** Makes the index where there is none. */
    void prepare() {
        in(session -> {
            session.schemaManager().createIfMissing();
            return true;
        });
    }

    long expected(SearchSource source) {
        return in(session -> source.expected());
    }

    long count(SearchSource source) {
        return in(session -> session.search(source.indexed())
                .where(predicates -> predicates.matchAll())
                .fetchTotalHitCount());
    }

    /** Whether it answers the simplest question; a transaction that there may be goes on if it does not. */
    boolean answers(SearchSource source) {
        try (EntityManager own = entities.getEntityManagerFactory().createEntityManager()) {
            Search.session(own)
                    .search(source.indexed())
                    .where(predicates -> predicates.matchNone())
                    .fetchTotalHitCount();
            return true;
        } catch (RuntimeException unavailable) {
            return false;
        }
    }

    List<Stamped> after(SearchSource source, Object last) {
        return in(session -> source.after(last, PAGE));
    }

    /** The stamps of those entries that the index has. */
    Map<Object, String> stamps(SearchSource source, List<Stamped> page) {
        List<Object> ids = page.stream().map(Stamped::id).toList();
        Map<Object, String> stamps = new HashMap<>();
        in(session -> session.search(source.indexed())
                        .select(entry -> entry.composite()
                                .from(entry.id(), entry.field(SearchSource.STAMP, String.class))
                                .asList())
                        .where(entries -> entries.id().matchingAny(ids))
                        .fetchHits(PAGE))
                .forEach(entry -> stamps.put(entry.get(0), String.valueOf(entry.get(1))));
        return stamps;
    }

    /** Writes these entries as the database has them now; those it has no longer are taken out. */
    void write(SearchSource source, Collection<?> ids) {
        if (ids.isEmpty()) {
            return;
        }
        in(session -> {
            session.indexingPlanSynchronizationStrategy(IndexPages::later);
            Set<Object> there = new HashSet<>(source.among(ids));
            session.toOrmSession().findMultiple(source.indexed(), new ArrayList<>(there)).stream()
                    .filter(java.util.Objects::nonNull)
                    .forEach(entity -> session.indexingPlan().addOrUpdate(entity));
            ids.stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> session.indexingPlan().purge(source.indexed(), id, null));
            session.indexingPlan().execute();
            return true;
        });
    }

    /** Entries that the database knows nothing of. */
    Set<Object> superfluous(SearchSource source) {
        Set<Object> superfluous = new HashSet<>();
        in(session -> {
            try (var scroll = session.search(source.indexed())
                    .select(entry -> entry.id())
                    .where(entries -> entries.matchAll())
                    .scroll(PAGE)) {
                for (var page = scroll.next(); page.hasHits(); page = scroll.next()) {
                    Set<Object> ids = new HashSet<>(page.hits());
                    ids.removeAll(source.among(ids));
                    superfluous.addAll(ids);
                }
            }
            return true;
        });
        return superfluous;
    }

    /** Keeps what was written, and lets searches find it. */
    void finish(SearchSource source) {
        in(session -> {
            session.workspace(source.indexed()).flush();
            session.workspace(source.indexed()).refresh();
            return true;
        });
    }

    /** Puts the parts of the index together: a search asks each of them. */
    void tidy(SearchSource source) {
        in(session -> {
            session.workspace(source.indexed()).mergeSegments();
            session.workspace(source.indexed()).refresh();
            return true;
        });
    }

    /** Neither kept nor found before {@link #finish}; a failure is the caller's. */
    private static void later(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(IndexPages::succeeded);
    }

    private static void succeeded(CompletableFuture<? extends SearchIndexingPlanExecutionReport> written) {
        written.join().throwable().ifPresent(failure -> {
            throw new SearchException("The index cannot be written: " + failure.getMessage(), failure);
        });
    }

    private <T> T in(Function<SearchSession, T> work) {
        T result = transaction.execute(status -> work.apply(Search.session(entities.unwrap(Session.class))));
        return java.util.Objects.requireNonNull(result);
    }
}
