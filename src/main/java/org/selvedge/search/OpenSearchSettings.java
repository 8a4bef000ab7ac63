package org.selvedge.search;

import java.util.Map;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * How the index is kept in OpenSearch, which several nodes of the portal share. It may be away when the portal starts; see
 * {@code src/docs/decisions/2026-11-23-opensearch.md}.
 */
@Component
@ConditionalOnProperty(name = "selvedge.search.backend", havingValue = "opensearch")
@EnableConfigurationProperties(OpenSearchSettings.Cluster.class)
class OpenSearchSettings implements HibernatePropertiesCustomizer {
    private static final String BACKEND = "hibernate.search.backend.";
    private static final int CONNECT_MS = 1_000;
    private static final int ANSWER_MS = 5_000;

    private final IndexHealth health;
    private final Cluster cluster;

    OpenSearchSettings(IndexHealth health, Cluster cluster) {
        this.health = health;
        this.cluster = cluster;
    }

    /**
     * Where it is.
     *
     * @param hosts host and port, several with commas between them
     * @param protocol http or https
     * @param version the oldest of its nodes
     */
    @ConfigurationProperties("selvedge.search.opensearch")
    record Cluster(
            @DefaultValue("localhost:9200") String hosts,
            @DefaultValue("http") String protocol,
            @DefaultValue("3.0") String version,
            @Nullable String username,
            @Nullable String password) {
        /** As a log may say it. */
        @Override
        public String toString() {
            return protocol + "://" + hosts;
        }
    }

    @Override
    public void customize(Map<String, Object> settings) {
        ElasticsearchAnalysisConfigurer analysis =
                context -> context.analyzer(SearchedField.ANALYSER).custom().tokenizer("whitespace");
        settings.put(BACKEND + "type", "elasticsearch");
        settings.put(BACKEND + "hosts", cluster.hosts());
        settings.put(BACKEND + "protocol", cluster.protocol());
        settings.put(BACKEND + "connection_timeout", CONNECT_MS);
        settings.put(BACKEND + "read_timeout", ANSWER_MS);
        settings.put(BACKEND + "request_timeout", ANSWER_MS);
        if (cluster.username() != null && cluster.password() != null) {
            settings.put(BACKEND + "username", cluster.username());
            settings.put(BACKEND + "password", cluster.password());
        }
        settings.put(BACKEND + "version", "opensearch:" + cluster.version());
        settings.put(BACKEND + "version_check.enabled", false);
        settings.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(analysis));
        settings.put(BACKEND + "schema_management.settings_file", "opensearch/settings.json");
        settings.put("hibernate.search.schema_management.strategy", "none");
        // those of the folder are not used here, and that is no mistake
        settings.put("hibernate.search.configuration_property_checking.strategy", "ignore");
        settings.put(
                "hibernate.search.indexing.plan.synchronization.strategy",
                BeanReference.ofInstance((IndexingPlanSynchronizationStrategy) new IndexedWithTheChange(health)));
    }
}
