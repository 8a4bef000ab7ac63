package org.selvedge.search;

import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * Whoever saved something finds it at once. What cannot be indexed is saved all the same: the change is already
 * committed, so nobody is told that it failed; the index is repaired.
 */
record IndexedWithTheChange(IndexHealth health) implements IndexingPlanSynchronizationStrategy {
    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.FORCE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.FORCE);
        context.indexingFutureHandler(this::wait);
    }

    private void wait(CompletableFuture<? extends SearchIndexingPlanExecutionReport> written) {
        try {
            written.join().throwable().ifPresent(health::missed);
        } catch (RuntimeException unavailable) {
            health.missed(unavailable);
        }
    }
}
