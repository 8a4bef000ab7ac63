package org.selvedge.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.selvedge.shared.Moments;
import org.selvedge.shared.Texts;

/** Dates, countries and languages the way one language writes them. */
record Words(Locale language) {
    static Words in(Locale language) {
        return new Words(Texts.spoken(language));
    }

    public String date(LocalDate date) {
        return Moments.day(date, language);
    }

    public String month(YearMonth month) {
        return Moments.month(month, language);
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
}
