package org.selvedge.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selvedge.shared.database.EmbeddedServer;
import org.selvedge.testing.ChildPortal;
import org.selvedge.testing.SharedPortal;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Whoever starts the portal where it cannot work reads one sentence that says what to do. */
class StartFailuresTest {
    private static final Path BINARIES = Path.of("target/mariadb");

    @TempDir
    Path folder;

    @Test
    void demonstrationAccountsAreNotShownToOtherMachinesUnasked() throws Exception {
        try (ChildPortal portal = ChildPortal.start(Map.of("SERVER_ADDRESS", "0.0.0.0"))) {
            assertThat(portal.awaitExit()).isEqualTo(1);
            assertThat(portal.output())
                    .startsWith("Selvedge would show its demonstration accounts to other machines at 0.0.0.0: "
                            + "set SELVEDGE_DEMO=true if that is meant")
                    .hasLineCount(1);
        }
    }

    @Test
    void dataFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(sentence(catchThrowable(() -> EmbeddedServer.start(file.resolve("data"), BINARIES))))
                .startsWith("Selvedge cannot write into its data folder " + file.resolve("data") + ": make the folder");
    }

    @Test
    void dataFolderThatAnotherPortalUses() {
        SharedPortal.server();
        try (EmbeddedServer first = EmbeddedServer.start(folder, BINARIES)) {
            assertThat(first.url("x")).contains("127.0.0.1");
            assertThat(sentence(catchThrowable(() -> EmbeddedServer.start(folder, BINARIES))))
                    .startsWith("Another Selvedge uses the data folder " + folder + ": stop that one first");
        }
    }

    @Test
    void databaseThatDoesNotAnswer() {
        String url = "jdbc:mariadb://127.0.0.1:" + ChildPortal.freePort() + "/selvedge?password=hidden";
        assertThat(sentence(start(Databases.class, "spring.datasource.url=" + url), url))
                .startsWith("Selvedge cannot reach its database at jdbc:mariadb://127.0.0.1:")
                .contains("check that the server runs and that SPRING_DATASOURCE_URL")
                .doesNotContain("hidden");
    }

    @Test
    void databaseThatDoesNotLetUsIn() {
        String url = SharedPortal.newSchema();
        Throwable failure = start(
                Databases.class,
                "spring.datasource.url=" + url,
                "spring.datasource.username=selvedge",
                "spring.datasource.password=wrong");
        assertThat(sentence(failure, url)).contains("Selvedge cannot reach its database", "Access denied");
    }

    @Test
    void portThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Throwable failure = start(
                    WebServer.class,
                    "spring.datasource.url=none",
                    "server.address=127.0.0.1",
                    "server.port=" + other.getLocalPort());
            assertThat(sentence(failure))
                    .isEqualTo("Port " + other.getLocalPort() + " is already used by another program: stop that one, "
                            + "or choose another port with SERVER_PORT.");
        }
    }

    @Test
    void otherFailuresAreLeftToSpring() {
        assertThat(new StartFailureReporter(null).sentence(new IllegalStateException("a bean is missing")))
                .isEmpty();
    }

    private static Throwable start(Class<?> part, String... settings) {
        Stream<String> impatient = Stream.of("spring.datasource.hikari.connection-timeout=1000");
        return catchThrowable(() -> new SpringApplicationBuilder(part)
                .web(part == WebServer.class ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("spring.main.banner-mode=off")
                .run(Stream.concat(Stream.of(settings), impatient)
                        .map(each -> "--" + each)
                        .toArray(String[]::new))
                .close());
    }

    private static String sentence(Throwable failure) {
        return sentence(failure, "none");
    }

    private static String sentence(Throwable failure, String url) {
        assertThat(failure).isNotNull();
        StaticApplicationContext context = new StaticApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("spring.datasource.url", url)));
        return new StartFailureReporter(context).sentence(failure).orElseThrow();
    }

    @Configuration
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Databases {}

    @Configuration
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class WebServer {}
}
