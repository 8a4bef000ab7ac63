package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday to Friday are worked, until calendars exist. */
class WorkingDaysTest {
    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-23, 2026-11-24, 1",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-21, 2026-11-23, 1",
        "2026-11-23, 2026-12-07, 10",
        "2026-11-23, 2026-12-04, 9",
        "2026-11-22, 2026-12-04, 10",
        "2026-11-24, 2026-11-23, 0"
    })
    void weekendsDoNotCount(LocalDate from, LocalDate to, long days) {
        assertThat(WorkingDays.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest(name = "ten working days have passed on {0} since {1}")
    @CsvSource({"2026-12-07, 2026-11-23", "2026-12-04, 2026-11-22", "2026-12-06, 2026-11-22", "2026-12-05, 2026-11-22"})
    void theLastDayFromWhichTheyHavePassed(LocalDate today, LocalDate last) {
        assertThat(WorkingDays.before(today, 10)).isEqualTo(last);
        assertThat(WorkingDays.between(last, today)).isGreaterThanOrEqualTo(10);
        assertThat(WorkingDays.between(last.plusDays(1), today)).isLessThan(10);
    }
}
