package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year after somebody last said that a practice is still true, its coordinator is asked; a month later readers know. */
class FreshnessTest {
    private static final LocalDate CONFIRMED = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 2026-03-09, FRESH",
        "RUNNING, 2026-03-10, DUE",
        "PILOT, 2026-04-08, DUE",
        "PILOT, 2026-04-09, OVERDUE",
        ", 2027-01-01, OVERDUE",
        "FINISHED, 2027-01-01, ENDED",
        "STOPPED, 2025-03-11, ENDED"
    })
    void ages(PracticeStatus status, LocalDate today, Freshness expected) {
        assertThat(Freshness.of(CONFIRMED, status, today)).isEqualTo(expected);
    }

    @Test
    void theTwentyNinthOfFebruaryIsDueOnTheTwentyEighth() {
        LocalDate today = LocalDate.of(2025, 2, 28);
        assertThat(Freshness.confirmedBy(today)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Freshness.confirmedBy(LocalDate.of(2026, 3, 10))).isEqualTo(CONFIRMED);
    }
}
