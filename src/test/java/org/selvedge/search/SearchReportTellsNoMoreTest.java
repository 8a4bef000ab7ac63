package org.selvedge.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.practices.Theme;
import org.selvedge.search.SearchReport.Line;
import org.selvedge.search.SearchReport.Part;
import org.selvedge.search.SearchReport.Period;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever looks for whatever in whatever order, over two months: the office reads exactly the words that three people used in
 * one month, for each language and theme by itself, and nowhere the name of anybody.
 */
@PortalTest
class SearchReportTellsNoMoreTest {
    private static final int SEARCHES = 70;
    private static final int NEEDED = 3;
    private static final List<String> TERMS =
            List.of("Heat pumps", "heat  pumps!", "balcony", "lift", "Énergie", "roof");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("sv"));
    private static final List<Set<String>> THEMES =
            List.of(Set.of(), Set.of(Theme.ENERGY.key()), Set.of(Theme.ENERGY.key(), Theme.YOUTH.key()));
    private static final List<Instant> MONTHS =
            List.of(Instant.parse("2026-05-20T10:00:00Z"), Instant.parse("2026-06-20T10:00:00Z"));

    @Autowired
    SearchLog log;

    @Autowired
    SearchLogRows rows;

    @Autowired
    JdbcClient jdbc;

    private final Map<Key, Count> counts = new HashMap<>();
    private final Map<PersonId, Last> lasts = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(41, 43);
    }

    private record Key(Instant month, Part part, String term) {
        /** The same in another language. */
        boolean beside(Key other) {
            return month.equals(other.month())
                    && term.equals(other.term())
                    && !part.language().isEmpty();
        }
    }

    private record Last(String typed, Locale language, Set<String> themes) {}

    /** What was looked for under one key, and by whom. */
    private static final class Count {
        private final Set<PersonId> people = new HashSet<>();
        private long searches;
        private long missed;

        private boolean shown() {
            return people.size() >= NEEDED;
        }
    }

    @BeforeEach
    void nothingWasLookedFor() {
        PersonId somebody = new PersonId(UUID.randomUUID());
        log.heard(somebody, "settled@example.org", Locale.ENGLISH, Set.of(), 0, List.of())
                .join();
        jdbc.sql("delete from search_term").update();
        jdbc.sql("delete from search_month").update();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOfficeReadsNoMoreThanThreePeopleSaid(long seed) {
        Random chance = new Random(seed);
        List<PersonId> people = Stream.generate(() -> new PersonId(new UUID(chance.nextLong(), chance.nextLong())))
                .limit(5)
                .toList();
        List<String> names = jdbc.sql("select name from person where address like '%@nordufer.example'")
                .query(String.class)
                .list();
        List<String> words = new ArrayList<>(TERMS);
        words.addAll(names);
        for (Instant month : MONTHS) {
            TestClock.get().stopAt(month);
            for (int number = 0; number < SEARCHES; number++) {
                looks(month, pick(people, chance), pick(words, chance), chance);
            }
            assertShown(List.of(month), Period.THIS_MONTH);
            log.forget();
        }
        assertShown(MONTHS, Period.TWELVE_MONTHS);
        nobodyIsNamed(names);
    }

    private static <T> T pick(List<T> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }

    private void looks(Instant month, PersonId person, String typed, Random chance) {
        Last last = new Last(typed, pick(LANGUAGES, chance), pick(THEMES, chance));
        boolean found = chance.nextBoolean();
        log.heard(person, typed, last.language(), last.themes(), found ? 1 : 0, List.of())
                .join();
        if (!last.equals(lasts.put(person, last)) && TERMS.contains(typed)) {
            parts(last).forEach(part -> {
                Count count =
                        counts.computeIfAbsent(new Key(month, part, PlainWords.folded(typed)), first -> new Count());
                count.people.add(person);
                count.searches++;
                count.missed += found ? 0 : 1;
            });
        }
    }

    private static Stream<Part> parts(Last last) {
        return Stream.concat(
                Stream.of(Part.ALL, new Part(last.language().getLanguage(), "")),
                last.themes().stream().map(theme -> new Part("", theme)));
    }

    private void assertShown(List<Instant> months, Period period) {
        Set<Part> parts = counts.keySet().stream().map(Key::part).collect(toSet());
        for (Part part : parts) {
            List<Line> expected = expected(months, part);
            SearchReport report = new SearchReportService(rows).report(period, part);
            assertThat(report.missed())
                    .as("%s %s", period, part)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().filter(line -> line.missed() > 0).toList());
            assertThat(report.unopened())
                    .as("%s %s", period, part)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().filter(Line::unopened).toList());
            assertThat(report.parts().contains(part)).isEqualTo(!expected.isEmpty() && !part.all());
        }
    }

    /** A language is told only where the sum of all does not give another one away. */
    private boolean told(Key key, Count count) {
        return count.shown()
                && (key.part().language().isEmpty()
                        || counts.entrySet().stream()
                                .filter(other -> other.getKey().beside(key))
                                .allMatch(other -> other.getValue().shown()));
    }

    private List<Line> expected(List<Instant> months, Part part) {
        Map<String, Line> lines = new HashMap<>();
        counts.forEach((key, count) -> {
            if (months.contains(key.month()) && key.part().equals(part) && told(key, count)) {
                lines.merge(
                        key.term(),
                        new Line(key.term(), count.searches, count.missed, 0),
                        (one, other) -> new Line(
                                one.term(), one.searches() + other.searches(), one.missed() + other.missed(), 0));
            }
        });
        return List.copyOf(lines.values());
    }

    /** Not even in what is kept and not shown. */
    private void nobodyIsNamed(List<String> names) {
        List<String> kept = jdbc.sql("select distinct term from search_term")
                .query(String.class)
                .list();
        assertThat(kept)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        names.stream().map(PlainWords::folded).toList());
        assertThat(jdbc.sql("select count(*) from search_person group by term_id")
                        .query(Long.class)
                        .list())
                .allMatch(hashes -> hashes < NEEDED);
    }
}
