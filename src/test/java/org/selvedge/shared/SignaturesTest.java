package org.selvedge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class SignaturesTest {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Autowired
    Signatures signatures;

    @Autowired
    JdbcTemplate database;

    @Test
    void whatWasSignedComesBack() {
        String signed = signatures.sign("challenge", "Łódź.1", FIVE_MINUTES);
        assertThat(signatures.verify("challenge", signed)).contains("Łódź.1");
        assertThat(signed).matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void anotherPurposeDoesNotCount() {
        assertThat(signatures.verify("reset", signatures.sign("challenge", "1", FIVE_MINUTES)))
                .isEmpty();
    }

    @Test
    void itEnds() {
        String signed = signatures.sign("challenge", "1", FIVE_MINUTES);
        TestClock.get().advance(FIVE_MINUTES);
        assertThat(signatures.verify("challenge", signed)).isEmpty();
    }

    @Test
    void aChangedValueOrEndDoesNotCount() {
        String[] parts = signatures.sign("challenge", "1", FIVE_MINUTES).split("\\.");
        assertThat(signatures.verify("challenge", "Mg." + parts[1] + "." + parts[2]))
                .isEmpty();
        assertThat(signatures.verify("challenge", parts[0] + ".99999999999." + parts[2]))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "MQ.1.%00", "MQ.99999999999999999999.MQ", "<script>"})
    void nonsenseDoesNotCount(String nonsense) {
        assertThat(signatures.verify("challenge", nonsense)).isEmpty();
    }

    @Test
    void anotherNodeOfTheSameInstallationUnderstands() {
        String signed = signatures.sign("challenge", "1", FIVE_MINUTES);
        assertThat(new Signatures(database, TestClock.get(), "").verify("challenge", signed))
                .contains("1");
        assertThat(new Signatures(database, TestClock.get(), "kVt1Zq0cW3hYb8uJ5nD2mR7xA4sE9gLp")
                        .verify("challenge", signed))
                .isEmpty();
    }

    @Test
    void aHashIsTheSameOnEachNodeAndIsNotMadeOfTheDatabaseWhereTheSecretIsKeptElsewhere() {
        String elsewhere = "kVt1Zq0cW3hYb8uJ5nD2mR7xA4sE9gLp";
        byte[] hash = new Signatures(database, TestClock.get(), elsewhere).hash("search", "somebody");
        TestClock.get().advance(FIVE_MINUTES);
        assertThat(new Signatures(database, TestClock.get(), elsewhere).hash("search", "somebody"))
                .isEqualTo(hash);
        assertThat(signatures.hash("search", "somebody")).isNotEqualTo(hash).hasSize(32);
        assertThat(signatures.hash("search", "somebody")).isNotEqualTo(signatures.hash("another", "somebody"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "changemechangemechangemechangeme",
                "secret-0123456789-0123456789-abcd",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aDefaultSecretIsRefused(String secret) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> new Signatures(database, TestClock.get(), secret))
                .satisfies(failure -> assertThat(failure.key()).isEqualTo("shared.start.weakSecret"));
    }
}
