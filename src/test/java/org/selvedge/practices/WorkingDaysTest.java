package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday to Friday are worked, until calendars exist. */
class WorkingDaysTest {
    @ParameterizedTest(name = "ten working days have passed on {0} since {1}")
    @CsvSource({"2026-12-07, 2026-11-23", "2026-12-04, 2026-11-22", "2026-12-06, 2026-11-22", "2026-12-05, 2026-11-22"})
    void theLastDayFromWhichTheyHavePassed(LocalDate today, LocalDate last) {
        assertThat(WorkingDays.before(today, 10)).isEqualTo(last);
        assertThat(worked(last, today)).isGreaterThanOrEqualTo(10);
        assertThat(worked(last.plusDays(1), today)).isLessThan(10);
    }

    /** Counted one by one, from the day after. */
    private static long worked(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }
}
