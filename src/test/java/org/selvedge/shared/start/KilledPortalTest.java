package org.selvedge.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.selvedge.browser.Browsers;
import org.selvedge.browser.Someone;
import org.selvedge.shared.database.EmbeddedServer;
import org.selvedge.testing.ChildPortal;

/** Power goes, or somebody types kill -9: the next start finds everything, and nothing of the old one is left. */
@DisabledOnOs(OS.WINDOWS)
class KilledPortalTest {
    private static final Path BINARIES = Path.of("target/mariadb");
    private static final String LENA = "lena@nordufer.example";
    private static final String HALF = "How many machines did you beg";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void findsEverythingAndLeavesNoDatabaseBehind() throws Exception {
        Path data = folder.resolve("data of the portal");
        int port = ChildPortal.freePort();
        String place = "";
        long orphan;
        try (ChildPortal portal = ChildPortal.start(settings(data, port))) {
            portal.awaitReady(port);
            assertThat(portal.output())
                    .contains("Selvedge is open: http://localhost:" + port, "office@selvedge.example");
            orphan = database(data);
            assertThat(ProcessHandle.of(orphan)).isPresent();

            try (ChildPortal second = ChildPortal.start(settings(data, ChildPortal.freePort()))) {
                assertThat(second.awaitExit()).isEqualTo(1);
                assertThat(second.output())
                        .contains("Another Selvedge uses the data folder " + data)
                        .doesNotContain("\tat ");
            }
            place = Browsers.here() ? begunQuestion(port) : place;
            portal.kill();
        }
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives its portal")
                .isPresent();

        Map<String, String> before = content(data);
        assertThat(ProcessHandle.of(orphan))
                .as("and is ended by the next start")
                .isEmpty();
        assertThat(before).containsKey("installation");

        long successor;
        try (ChildPortal portal = ChildPortal.start(settings(data, port))) {
            portal.awaitReady(port);
            successor = database(data);
            if (Browsers.here()) {
                theQuestionIsThere(port, place);
            }
            assertThat(portal.stop()).isEqualTo(143);
        }
        assertThat(ProcessHandle.of(successor)).isEmpty();
        assertThat(content(data)).as("nothing was told twice").containsAllEntriesOf(before);
    }

    /** Half a question, in a browser whose screen said that it is kept; returns where it stands. */
    private static String begunQuestion(int port) {
        try (Someone lena = Someone.at(port).signsIn(LENA)) {
            lena.opens("/zone/practices/the-mending-room");
            lena.page().locator(".passage").first().getByRole(AriaRole.LINK).click();
            lena.writes("Your question", HALF).sees("Draft saved");
            return URI.create(lena.page().url()).getRawPath() + "?"
                    + URI.create(lena.page().url()).getRawQuery();
        }
    }

    private static void theQuestionIsThere(int port, String place) {
        try (Someone lena = Someone.at(port).signsIn(LENA)) {
            lena.opens(place);
            PlaywrightAssertions.assertThat(
                            lena.page().getByLabel("Your question").first())
                    .hasValue(HALF);
        }
    }

    private static Map<String, String> settings(Path data, int port) {
        return Map.of("SELVEDGE_DATA", data.toString(), "SERVER_PORT", String.valueOf(port));
    }

    private static long database(Path data) throws Exception {
        return Long.parseLong(
                Files.readString(data.resolve("mariadb/mariadbd.pid")).strip());
    }

    /** How many rows each table holds that no clock or mail run changes by itself, and when the installation began. */
    private static Map<String, String> content(Path data) throws Exception {
        Map<String, String> content = new TreeMap<>();
        try (EmbeddedServer server = EmbeddedServer.start(data, BINARIES);
                var connection =
                        DriverManager.getConnection(server.url("selvedge"), server.username(), server.password());
                var question = connection.createStatement()) {
            for (String table :
                    new String[] {"demonstration_chapter", "organisation", "person", "mandate", "installation_secret"
                    }) {
                try (var answer = question.executeQuery("select count(*) from " + table)) {
                    answer.next();
                    content.put(table, answer.getString(1));
                }
            }
            try (var answer = question.executeQuery("select begun_at from installation")) {
                answer.next();
                content.put("installation", answer.getString(1));
            }
        }
        return content;
    }
}
