package org.selvedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PortalStartsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Test
    void answersWhenAskedWhetherItLives() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness"));
        int status = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .statusCode();
        assertThat(status).isLessThan(500);
    }

    @Test
    void writesEveryAlphabetIntoAUtcDatabase() {
        assertThat(database.queryForObject("select ?", String.class, "Łódź 🧵")).isEqualTo("Łódź 🧵");
        assertThat(database.queryForObject("select @@session.time_zone", String.class))
                .isEqualTo("+00:00");
        assertThat(database.queryForObject("select @@character_set_database", String.class))
                .isEqualTo("utf8mb4");
    }

    /** All pictures of a page with their words in many languages are more than the server's own 1 MB. */
    @Test
    void readsLongListsWhole() {
        assertThat(database.queryForObject("select @@session.group_concat_max_len", Long.class))
                .isEqualTo(16L * 1024 * 1024);
    }

    @Test
    void countsStatementsOfACall() {
        assertThat(Statements.of(() -> {
                    database.queryForObject("select 1", Integer.class);
                    database.queryForObject("select ?", Integer.class, 2);
                }))
                .containsExactly("select 1", "select ?");
    }

    @Test
    void timeCanBeMoved() {
        TestClock.get().stopAt(Instant.parse("2027-03-01T08:00:00Z"));
        TestClock.get().advance(Duration.ofDays(2));
        assertThat(clock.instant()).isEqualTo("2027-03-03T08:00:00Z");
    }
}
