package org.selvedge.practices;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an author chooses from where the answer is a code: countries, languages, currencies of this continent first. */
public final class WritingLists {
    public static final List<String> CURRENCIES = List.of(
            "EUR", "ALL", "BAM", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "MDL", "MKD", "NOK", "PLN", "RON",
            "RSD", "SEK", "TRY", "UAH", "USD");

    private static final List<String> LANGUAGES = List.of(
            "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "hr", "hu", "is", "it", "lb",
            "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sr", "sv", "tr", "uk");

    private WritingLists() {}

    /** ISO 3166 codes in the order of their names in this language. */
    public static List<String> countries(Locale language) {
        return sorted(
                Stream.of(Locale.getISOCountries()), code -> Locale.of("", code).getDisplayCountry(language), language);
    }

    /** ISO 639 codes in the order of their names in this language. */
    public static List<String> languages(Locale language) {
        return sorted(LANGUAGES.stream(), code -> Locale.of(code).getDisplayLanguage(language), language);
    }

    private static List<String> sorted(Stream<String> codes, Function<String, String> name, Locale language) {
        return codes.sorted(Comparator.comparing(name, Collator.getInstance(language)))
                .toList();
    }
}
