package org.selvedge.practices;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses of practices: made from the title when it first comes to a shelf, and kept. */
@Component
class Slugs {
    private static final int LONGEST = 60;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final Practices practices;
    private final JdbcClient jdbc;

    Slugs(Practices practices, JdbcClient jdbc) {
        this.practices = practices;
        this.jdbc = jdbc;
    }

    /** Today's slug of the practice that once had this one. */
    Optional<String> now(String former) {
        return jdbc.sql("""
                        select p.slug from practice_former_slug f join practice p on p.id = f.practice_id
                        where f.slug = :slug""").param("slug", former).query(String.class).optional();
    }

    private boolean taken(String slug) {
        return practices.existsBySlug(slug) || now(slug).isPresent();
    }

    /** One that nobody has or had yet. */
    String free(String title) {
        String slug = of(title);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(candidate -> !taken(candidate))
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
