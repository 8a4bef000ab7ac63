package org.selvedge.practices;

import com.ibm.icu.text.Transliterator;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.selvedge.security.Utc;
import org.selvedge.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses of practices: made from the title when it first comes to a shelf, and kept. */
@Component
class Slugs {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of(
            "ask", "new", "search", "map", "feed", "atom", "rss", "export", "import", "print", "versions", "compare");
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
                .filter(candidate -> !RESERVED.contains(candidate) && !taken(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** Gives a practice another slug; its former one stays its own. */
    String rename(Practice practice, String wanted, Instant now) {
        String slug = checked(wanted);
        String before = practice.slug();
        if (slug.equals(before)) {
            return slug;
        }
        boolean ownFormer = jdbc.sql("delete from practice_former_slug where slug = :slug and practice_id = :practice")
                        .param("slug", slug)
                        .param("practice", practice.id().value())
                        .update()
                > 0;
        if (!ownFormer && taken(slug)) {
            throw Refusal.of("slug", "practices.slug.taken");
        }
        jdbc.sql("insert into practice_former_slug (slug, practice_id, until_at) values (:slug, :practice, :now)")
                .param("slug", before)
                .param("practice", practice.id().value())
                .param("now", Utc.of(now))
                .update();
        practice.name(slug);
        return slug;
    }

    private static String checked(String wanted) {
        String slug = wanted.strip().toLowerCase(Locale.ROOT);
        if (slug.length() < SHORTEST || slug.length() > LONGEST) {
            throw Refusal.of("slug", "practices.slug.length");
        }
        if (!WELL_FORMED.matcher(slug).matches()) {
            throw Refusal.of("slug", "practices.slug.refused");
        }
        if (RESERVED.contains(slug) || slug.startsWith(Practice.UNNAMED)) {
            throw Refusal.of("slug", "practices.slug.reserved");
        }
        return slug;
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
