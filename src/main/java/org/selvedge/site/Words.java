package org.selvedge.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.selvedge.shared.Texts;

/** Dates, countries and languages the way one language writes them; English as Europe writes it. */
record Words(Locale language) {
    static Words in(Locale language) {
        return new Words(Texts.spoken(language));
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional())
                .format(date);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", regional()).format(month);
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /** The name of a language, as this language says it. */
    public String languageName(Locale named) {
        return named.getDisplayLanguage(language);
    }

    /** What this language calls itself, as the start of a line. */
    public String ownName() {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private Locale regional() {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
