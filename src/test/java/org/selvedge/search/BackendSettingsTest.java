package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.StartFailure;

/** A setting chooses where the index lies; neither of the two stops a start. */
class BackendSettingsTest {
    @Test
    void aFolderIsOpenedWhenItIsNeeded() {
        Map<String, Object> settings = new HashMap<>();
        new IndexSettings(new IndexHealth()).customize(settings);
        assertThat(settings)
                .containsEntry("hibernate.search.backend.type", "lucene")
                .containsEntry("hibernate.search.schema_management.strategy", "none")
                .doesNotContainKey("hibernate.search.backend.hosts");
    }

    @Test
    void openSearchIsNotAskedAtTheStart() {
        Map<String, Object> settings = new HashMap<>();
        new OpenSearchSettings(
                        new IndexHealth(),
                        new OpenSearchSettings.Cluster("one:9200,two:9200", "https", "3.0", "portal", "secret"))
                .customize(settings);
        assertThat(settings)
                .containsEntry("hibernate.search.backend.type", "elasticsearch")
                .containsEntry("hibernate.search.backend.hosts", "one:9200,two:9200")
                .containsEntry("hibernate.search.backend.protocol", "https")
                .containsEntry("hibernate.search.backend.version", "opensearch:3.0")
                .containsEntry("hibernate.search.backend.version_check.enabled", false)
                .containsEntry("hibernate.search.backend.username", "portal")
                .containsEntry("hibernate.search.backend.password", "secret")
                .containsEntry("hibernate.search.schema_management.strategy", "none");
    }

    @Test
    void nobodyReadsThePasswordInALog() {
        assertThat(new OpenSearchSettings.Cluster("one:9200", "https", "3.0", "portal", "woven"))
                .asString()
                .contains("one:9200")
                .doesNotContain("woven");
    }

    @Test
    void aMisspeltBackendIsSaidInOneSentence() {
        assertThatThrownBy(() -> new KnownBackend("lucine").customize(new HashMap<>()))
                .isInstanceOf(StartFailure.class);
        new KnownBackend("opensearch").customize(new HashMap<>());
    }
}
