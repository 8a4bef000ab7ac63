package org.selvedge.shared.ui;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month of a year as far as somebody has chosen it. As text: {@code 2024-03}, {@code 2024} without its month,
 * {@code --03} without its year (ISO 8601).
 */
public record MonthChoice(@Nullable Year year, @Nullable Month month) {
    public static final MonthChoice NONE = new MonthChoice(null, null);

    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("--MM");

    public static MonthChoice of(@Nullable YearMonth month) {
        return month == null ? NONE : new MonthChoice(Year.of(month.getYear()), month.getMonth());
    }

    /** What {@link #text} wrote; nothing where it is something else. */
    public static MonthChoice read(String text) {
        try {
            if (text.startsWith("--")) {
                return new MonthChoice(null, MONTH_ALONE.parse(text, Month::from));
            }
            return text.length() == 4 ? new MonthChoice(Year.parse(text), null) : of(YearMonth.parse(text));
        } catch (DateTimeException notAMonth) {
            return NONE;
        }
    }

    public String text() {
        if (year == null) {
            return month == null ? "" : MONTH_ALONE.format(MonthDay.of(month, 1));
        }
        return month == null ? year.toString() : year.atMonth(month).toString();
    }

    /** Empty while a half of it is missing. */
    public Optional<YearMonth> whole() {
        return year == null || month == null ? Optional.empty() : Optional.of(year.atMonth(month));
    }

    /** Key of the sentence about the half that is missing; empty where it is whole, or nothing is chosen. */
    public Optional<String> missing() {
        if ((year == null) == (month == null)) {
            return Optional.empty();
        }
        return Optional.of(year == null ? "shared.month.year.missing" : "shared.month.month.missing");
    }
}
