package org.selvedge.search;

import java.util.Map;
import java.util.Set;
import org.selvedge.shared.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** A misspelt backend is said in one sentence. */
@Component
class KnownBackend implements HibernatePropertiesCustomizer {
    private static final Set<String> KNOWN = Set.of("lucene", "opensearch");

    private final String backend;

    KnownBackend(@Value("${selvedge.search.backend:lucene}") String backend) {
        this.backend = backend;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        if (!KNOWN.contains(backend)) {
            throw new StartFailure("search.start.backend", backend);
        }
    }
}
