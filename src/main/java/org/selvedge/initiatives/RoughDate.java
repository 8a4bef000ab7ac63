package org.selvedge.initiatives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** A date as precisely as its owner knows it: "2023", "January 2023" or "15 January 2023". */
@Embeddable
public record RoughDate(
        LocalDate start, @Enumerated(EnumType.STRING) Precision precision) {
    /** How much of the date is meant. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public RoughDate {
        start = switch (precision) {
            case YEAR -> start.withDayOfYear(1);
            case MONTH -> start.withDayOfMonth(1);
            case DAY -> start;
        };
    }

    public static RoughDate month(LocalDate day) {
        return new RoughDate(day, Precision.MONTH);
    }

    /** {@code 2023}, {@code 2023-01} or {@code 2023-01-15} (ISO 8601). */
    public static RoughDate parse(String text) {
        return switch (text.length()) {
            case 4 -> new RoughDate(Year.parse(text).atDay(1), Precision.YEAR);
            case 7 -> new RoughDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> new RoughDate(LocalDate.parse(text), Precision.DAY);
        };
    }

    /** The last day that the date may mean. */
    public LocalDate end() {
        return switch (precision) {
            case YEAR -> start.plusYears(1).minusDays(1);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case DAY -> start;
        };
    }

    /** Whether all of it lies before {@code today}: something due in January is not overdue on the 31st. */
    public boolean over(LocalDate today) {
        return end().isBefore(today);
    }

    /** The key of the pattern that writes it in the reader's language, with {@link #start} as its argument. */
    public String textKey() {
        return "initiatives.date." + precision.name().toLowerCase(Locale.ROOT);
    }
}
