package org.selvedge.practices;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days on which offices work: Monday to Friday. */
final class WorkingDays {
    /** After so many working days an untouched entry of a queue is offered to somebody else. */
    static final int PATIENCE = 10;

    private WorkingDays() {}

    /** The last day from which {@code days} working days have passed until {@code today}. */
    static LocalDate before(LocalDate today, int days) {
        LocalDate day = today;
        int left = days;
        while (left > 0) {
            if (worked(day)) {
                left--;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
