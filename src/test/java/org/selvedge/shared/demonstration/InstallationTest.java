package org.selvedge.shared.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.StartFailure;
import org.selvedge.testing.SharedPortal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation stays what it was begun as, whatever later starts are told. */
class InstallationTest {
    private static final Clock FIRST_DAY = Clock.fixed(Instant.parse("2026-11-22T23:59:00Z"), ZoneOffset.UTC);
    private static final Clock NEXT_YEAR = Clock.fixed(Instant.parse("2027-11-22T10:00:00Z"), ZoneOffset.UTC);

    private JdbcTemplate database;

    @BeforeEach
    void emptyDatabase() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                SharedPortal.newSchema(),
                SharedPortal.server().username(),
                SharedPortal.server().password());
        Flyway.configure().dataSource(source).target("001").load().migrate();
        database = new JdbcTemplate(source);
    }

    @Test
    void theDemonstrationIsDatedFromTheFirstStart() {
        assertThat(started(FIRST_DAY, true, true).begun()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(started(NEXT_YEAR, true, true).begun()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void aRealNetworkNeverGetsDemonstrationData() {
        assertThat(started(FIRST_DAY, false, true).demonstration()).isFalse();
        assertThat(started(NEXT_YEAR, true, true).demonstration()).isFalse();
    }

    @Test
    void aDemonstrationStaysOneWhenLaterStartsDoNotMentionIt() {
        assertThat(started(FIRST_DAY, true, true).demonstration()).isTrue();
        assertThat(started(NEXT_YEAR, false, true).demonstration()).isTrue();
    }

    @Test
    void passwordsThatEverybodyKnowsAreNeverOpenedToOtherMachines() {
        started(FIRST_DAY, true, true);
        for (boolean wanted : new boolean[] {true, false}) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> started(NEXT_YEAR, wanted, false))
                    .satisfies(failure -> assertThat(failure.key()).isEqualTo("shared.start.knownPasswords"));
        }
    }

    @Test
    void randomPasswordsMayBeShownToOtherMachines() {
        started(FIRST_DAY, true, false);
        assertThat(started(NEXT_YEAR, true, false).demonstration()).isTrue();
    }

    @Test
    void onThisMachineThePasswordIsTheOneThatIsWrittenEverywhere() {
        DemonstrationPassword passwords = new DemonstrationPassword(true);
        assertThat(passwords.of("lena@nordufer.example")).isEqualTo("woven-edge-2026");
        assertThat(passwords.takeMade()).isEmpty();
    }

    @Test
    void elsewhereEachAccountGetsItsOwnAndItIsToldOnce() {
        DemonstrationPassword passwords = new DemonstrationPassword(false);
        String first = passwords.of("lena@nordufer.example");
        assertThat(first).hasSize(16).isNotEqualTo(passwords.of("office@selvedge.example"));
        assertThat(passwords.of("lena@nordufer.example")).isEqualTo(first);
        assertThat(passwords.takeMade())
                .containsEntry("lena@nordufer.example", first)
                .hasSize(2);
        assertThat(passwords.takeMade()).isEmpty();
    }

    private Installation started(Clock clock, boolean wanted, boolean loopback) {
        Installation installation = new Installation(database, clock, wanted, loopback);
        installation.afterPropertiesSet();
        return installation;
    }
}
