package org.selvedge.search;

import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** How the index is kept in a folder beside the database: see {@link IndexFolder}. */
@Component
@ConditionalOnProperty(name = "selvedge.search.backend", havingValue = "lucene", matchIfMissing = true)
class IndexSettings implements HibernatePropertiesCustomizer {
    private static final String DIRECTORY = "hibernate.search.backend.directory.type";

    /** Eight words in all their stems, parts, near words and fields take more than Lucene's 1,024. */
    private static final int MOST_CLAUSES = 16_384;

    private final IndexHealth health;

    IndexSettings(IndexHealth health) {
        this.health = health;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        LuceneAnalysisConfigurer analysis =
                context -> context.analyzer(SearchedField.ANALYSER).custom().tokenizer("whitespace");
        settings.put("hibernate.search.backend.type", "lucene");
        settings.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(analysis));
        settings.put(
                "hibernate.search.indexing.plan.synchronization.strategy",
                BeanReference.ofInstance((IndexingPlanSynchronizationStrategy) new IndexedWithTheChange(health)));
        if (!"local-heap".equals(settings.get(DIRECTORY))) {
            DirectoryProvider folder = new IndexFolder();
            settings.put(DIRECTORY, BeanReference.ofInstance(folder));
            settings.put("hibernate.search.schema_management.strategy", "none");
        }
    }
}
