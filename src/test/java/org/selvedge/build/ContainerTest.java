package org.selvedge.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker/ promises, as far as it can be read without an engine. */
class ContainerTest {
    private static final Path DOCKER = Path.of("docker");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY).*");

    @Test
    void composeStartsPortalDatabaseAndMailboxInTheRightOrder() throws IOException {
        assertThat(services().keySet()).containsExactlyInAnyOrder("portal", "database", "mail");
        assertThat(service("database").get("image")).isEqualTo("mariadb:11.4");
        assertThat(service("database")).containsKey("healthcheck");
        assertThat(service("portal").get("depends_on"))
                .isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
    }

    @Test
    void noSecretHasADefault() throws IOException {
        for (String name : services().keySet()) {
            environment(name).forEach((key, value) -> {
                if (SECRET.matcher(key).matches() && !key.startsWith("MARIADB_RANDOM")) {
                    assertThat(String.valueOf(value)).as(key).matches("\\$\\{[A-Z_]+:(\\?.+|-)}");
                }
            });
        }
        assertThat(environment("portal").get("SPRING_DATASOURCE_PASSWORD"))
                .isEqualTo(environment("database").get("MARIADB_PASSWORD"));
    }

    @Test
    void onlyThisMachineIsToldWherePortalAndMailboxAre() throws IOException {
        for (String name : services().keySet()) {
            if (service(name).get("ports") instanceof List<?> ports) {
                assertThat(ports)
                        .allSatisfy(port -> assertThat(String.valueOf(port)).startsWith("127.0.0.1:"));
            }
        }
    }

    @Test
    void theImageRunsUnprivilegedWithoutTheEmbeddedDatabase() throws IOException {
        String file = Files.readString(DOCKER.resolve("Dockerfile"));
        String image = file.substring(file.lastIndexOf("FROM "));
        assertThat(image).startsWith("FROM eclipse-temurin:25-jre");
        assertThat(image)
                .contains("\nUSER 10001:10001\n", "\nHEALTHCHECK ")
                .doesNotContain("embedded-database", "curl");
        List<String> copied = Pattern.compile("COPY --from=build /layers/([a-z-]+)/")
                .matcher(image)
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> layers = Pattern.compile("<layer>([a-z-]+)</layer>")
                .matcher(Files.readString(DOCKER.resolve("layers.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(layers).contains("embedded-database");
        assertThat(copied)
                .as("every layer but the embedded database")
                .containsExactlyElementsOf(layers.stream()
                        .filter(layer -> !layer.equals("embedded-database"))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        try (Reader file = Files.newBufferedReader(DOCKER.resolve("compose.yaml"))) {
            Map<String, Object> compose = new Yaml().load(file);
            return (Map<String, Map<String, Object>>) compose.get("services");
        }
    }

    private static Map<String, Object> service(String name) throws IOException {
        return services().get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String name) throws IOException {
        return (Map<String, Object>) service(name).getOrDefault("environment", Map.of());
    }
}
