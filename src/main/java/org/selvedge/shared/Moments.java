package org.selvedge.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and minutes as each language writes them. */
public final class Moments {
    private Moments() {}

    /** 12 October 2026. */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional(language))
                .format(day);
    }

    /** October 2026. */
    public static String month(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("LLLL y", language).format(month);
    }

    /** 12 Oct 2026, 14:32, on the reader's own clock. */
    public static String minute(Instant instant, Locale language, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(regional(language))
                .withZone(zone)
                .format(instant);
    }

    /** 14:32, on the reader's own clock. */
    public static String time(Instant instant, Locale language, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(regional(language))
                .withZone(zone)
                .format(instant);
    }

    /** English without a region would be written the American way; this network is European. */
    private static Locale regional(Locale language) {
        return language.getCountry().isEmpty() && language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
