package org.selvedge.practices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a practice needs to be confirmed: a year after somebody last said that it is still true. What has ended stays
 * true.
 */
public enum Freshness {
    FRESH,
    /** Its coordinator is asked. */
    DUE,
    /** Its readers are told as well. */
    OVERDUE,
    /** What it describes is over: nobody is asked again. */
    ENDED;

    private static final int MONTHS = 12;
    private static final int PATIENCE_DAYS = 30;

    public static Freshness of(LocalDate confirmedOn, @Nullable PracticeStatus status, LocalDate today) {
        if (status == PracticeStatus.FINISHED || status == PracticeStatus.STOPPED) {
            return ENDED;
        }
        LocalDate due = dueOn(confirmedOn);
        if (today.isBefore(due)) {
            return FRESH;
        }
        return today.isBefore(due.plusDays(PATIENCE_DAYS)) ? DUE : OVERDUE;
    }

    /** The last day of confirmation that leaves something to be asked on this day. */
    static LocalDate confirmedBy(LocalDate today) {
        LocalDate day = today.minusMonths(MONTHS);
        return dueOn(day.plusDays(1)).isAfter(today) ? day : day.plusDays(1);
    }

    /** Whether somebody should do something about it. */
    public boolean awaited() {
        return this == DUE || this == OVERDUE;
    }

    /** The first day on which its coordinator is asked. */
    public static LocalDate dueOn(LocalDate confirmedOn) {
        return confirmedOn.plusMonths(MONTHS);
    }
}
