package org.selvedge.practices;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Addresses of practices: made from the title when it first comes to a shelf, and kept. */
@Component
class Slugs {
    private static final int LONGEST = 60;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final Practices practices;

    Slugs(Practices practices) {
        this.practices = practices;
    }

    /** One that nobody has yet. */
    String free(String title) {
        String slug = of(title);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(candidate -> !practices.existsBySlug(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** Small letters of the Latin alphabet, digits and hyphens; {@code practice} where the title has none of them. */
    static String of(String title) {
        String ascii = LATIN.transliterate(title).toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "practice" : cut;
    }
}
