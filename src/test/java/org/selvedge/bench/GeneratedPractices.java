package org.selvedge.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.TargetGroup;
import org.selvedge.practices.Theme;
import org.selvedge.security.Audience;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Practices of 400 to 700 words with languages, themes, countries, organisations and audiences, the same for the same
 * seed; and the same words once more in one plain table, as a simple portal would keep them.
 */
final class GeneratedPractices {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> COUNTRIES =
            List.of("FR", "DE", "IT", "ES", "NL", "SE", "AT", "BE", "IE", "DK", "PT", "FI", "CH", "PL", "CZ");
    private static final List<SectionKind> KINDS = List.of(
            SectionKind.PROBLEM,
            SectionKind.TARGET_GROUP,
            SectionKind.WHAT_WAS_DONE,
            SectionKind.COSTS,
            SectionKind.WHAT_CHANGED,
            SectionKind.TIPS);
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate together;
    private final Vocabulary vocabulary;
    private final List<UUID> owners;
    private final Random random;
    private final Rows practices = new Rows(
            "insert into practice (id, row_version, slug, owner_id, shelf, shown_version_id, published_on, confirmed_on,"
                    + " created_at, standing, taken_up, results_since) values (?, 0, ?, ?, ?, null, ?, ?, ?, 'ACTIVE', ?, ?)");
    private final Rows versions = new Rows(
            "insert into practice_version (id, row_version, practice_id, number, state, state_since, type, status, scale,"
                    + " country, town, source_language, started_on, created_at, accepted_on, small, widest_shelf,"
                    + " target_groups) values (?, 0, ?, 1, ?, ?, ?, ?, 'TOWN', ?, 'Middletown', ?, ?, ?, ?, false, ?, ?)");
    private final Rows shown = new Rows("update practice set shown_version_id = ? where id = ?");
    private final Rows themes = new Rows("insert into practice_theme (version_id, position, theme) values (?, ?, ?)");
    private final Rows texts = new Rows(
            "insert into practice_text (version_id, language, of_source_version, title, teaser) values (?, ?, 1, ?, ?)");
    private final Rows sections = new Rows(
            "insert into practice_section (id, row_version, version_id, kind, audience) values (?, 0, ?, ?, ?)");
    private final Rows bodies = new Rows(
            "insert into practice_section_text (section_id, language, of_source_version, body) values (?, ?, 1, ?)");
    private final Rows posts = new Rows(
            "insert into bench_post (id, title, teaser, body, theme, country, published) values (?, ?, ?, ?, ?, ?, ?)");

    GeneratedPractices(
            JdbcTemplate jdbc, TransactionTemplate together, Vocabulary vocabulary, List<UUID> owners, long seed) {
        this.jdbc = jdbc;
        this.together = together;
        this.vocabulary = vocabulary;
        this.owners = owners;
        this.random = new Random(seed);
    }

    private record Rows(String statement, List<Object[]> rows) {
        Rows(String statement) {
            this(statement, new ArrayList<>());
        }

        void add(Object... values) {
            rows.add(values);
        }
    }

    /** Adds practices number {@code from} to {@code to}. */
    void grow(int from, int to) {
        for (int number = from; number < to; number++) {
            practice(number);
            if ((number + 1) % BATCH == 0) {
                flush();
            }
        }
        flush();
    }

    private void flush() {
        together.executeWithoutResult(transaction -> write());
    }

    private void write() {
        for (Rows each : List.of(practices, versions, shown, themes, texts, sections, bodies, posts)) {
            jdbc.batchUpdate(each.statement(), each.rows());
            each.rows().clear();
        }
    }

    private void practice(int number) {
        UUID practice = new UUID(random.nextLong(), number);
        UUID version = new UUID(random.nextLong(), number);
        boolean open = random.nextInt(10) < 7;
        String shelf = open ? "PUBLIC" : "MEMBERS";
        String language = Vocabulary.LANGUAGES.get(random.nextInt(Vocabulary.LANGUAGES.size()));
        LocalDate published = TODAY.minusDays(random.nextInt(2_500));
        LocalDate confirmed =
                published.plusDays(random.nextInt((int) (TODAY.toEpochDay() - published.toEpochDay()) + 1));
        Timestamp created = Timestamp.from(Instant.parse("2020-01-01T00:00:00Z"));
        String country = COUNTRIES.get(Math.min(random.nextInt(COUNTRIES.size()), random.nextInt(COUNTRIES.size())));
        practices.add(
                practice,
                "practice-" + number,
                owners.get(random.nextInt(owners.size())),
                shelf,
                published,
                confirmed,
                created,
                random.nextInt(5) == 0 ? random.nextInt(9) : 0,
                random.nextInt(8) == 0 ? published : null);
        versions.add(
                version,
                practice,
                open ? "REVIEWED" : "APPROVED",
                created,
                pick(PracticeType.values()).name(),
                pick(PracticeStatus.values()).name(),
                country,
                language,
                published,
                created,
                published,
                shelf,
                pick(TargetGroup.values()).key());
        shown.add(version, practice);
        Theme theme = pick(Theme.values());
        themes.add(version, 0, theme.name());
        Theme second = pick(Theme.values());
        if (second != theme) {
            themes.add(version, 1, second.name());
        }
        StringBuilder whole = new StringBuilder(8_000);
        String title = cut(vocabulary.text(random, language, 5 + random.nextInt(4)), 100);
        String teaser = cut(vocabulary.text(random, language, 20), 300);
        texts.add(version, language, title, teaser);
        boolean translated = !language.equals("en") && random.nextInt(4) == 0;
        if (translated) {
            texts.add(
                    version,
                    "en",
                    cut(vocabulary.text(random, "en", 7), 100),
                    cut(vocabulary.text(random, "en", 20), 300));
        }
        sections(version, language, translated, whole);
        posts.add(practice, title, teaser, whole.toString(), theme.key(), country, published);
    }

    private void sections(UUID version, String language, boolean translated, StringBuilder whole) {
        int words = (400 + random.nextInt(301)) / KINDS.size();
        for (SectionKind kind : KINDS) {
            UUID section = UUID.randomUUID();
            Audience audience = random.nextInt(20) == 0 ? Audience.ORGANISATION : kind.usualAudience();
            sections.add(section, version, kind.name(), audience.name());
            String body = vocabulary.text(random, language, words);
            bodies.add(section, language, body);
            whole.append(body).append("\n\n");
            if (translated) {
                String english = vocabulary.text(random, "en", words);
                bodies.add(section, "en", english);
                whole.append(english).append("\n\n");
            }
        }
    }

    private static String cut(String text, int longest) {
        String line = text.replace("\n\n", " ");
        return line.length() > longest ? line.substring(0, longest) : line;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
