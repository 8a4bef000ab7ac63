package org.selvedge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.selvedge.shared.StartFailure;
import org.selvedge.shared.database.EmbeddedServer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** One database server per JVM, one schema per context; the clock can be moved and statements are counted. */
public final class SharedPortal implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Override
    public void initialize(GenericApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + newSchema(),
                        "spring.datasource.username=" + server().username(),
                        "spring.datasource.password=" + server().password())
                .applyTo(context);
        context.registerBean("testClock", TestClock.class, TestClock::get, definition -> definition.setPrimary(true));
        context.registerBean("statements", BeanPostProcessor.class, Statements::new);
    }

    /** The server that all tests of this JVM share. */
    public static EmbeddedServer server() {
        return Holder.SERVER;
    }

    /** The JDBC address of an empty schema of its own. */
    public static String newSchema() {
        String schema = "test" + SCHEMAS.incrementAndGet();
        tell(server(), "drop database if exists " + schema);
        return server().url(schema);
    }

    private static void tell(EmbeddedServer server, String statement) {
        try (var connection = DriverManager.getConnection(server.url("mysql"), server.username(), server.password());
                var sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Holder {
        static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            EmbeddedServer server;
            Path binaries = Path.of("target/mariadb");
            try {
                server = EmbeddedServer.start(Path.of("target/test-data"), binaries);
            } catch (StartFailure usedByAnotherTestRun) {
                Path own = Path.of("target/test-data-" + ProcessHandle.current().pid());
                server = EmbeddedServer.start(own, binaries);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(own)));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            // nobody asks for a test's data after a power cut, so no commit waits for a disk
            tell(server, "set global innodb_flush_log_at_trx_commit = 0");
            return server;
        }

        private static void delete(Path folder) {
            try (var content = Files.walk(folder)) {
                content.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().deleteOnExit());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
