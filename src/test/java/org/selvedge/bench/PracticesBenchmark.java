package org.selvedge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeService;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.practices.SuggestionService;
import org.selvedge.search.SomeIndex;
import org.selvedge.testing.Acting;
import org.selvedge.testing.SharedPortal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a member waits for among 10,000 and 100,000 practices, against the same words in one plain table of the same
 * database. Prints a table and writes {@code target/bench/practices.csv}; see {@code src/docs/benchmark.md}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "selvedge.demo=false",
            "selvedge.search.log-every=PT5S",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
            "spring.jpa.properties.hibernate.search.backend.directory.root=target/bench/index"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = SharedPortal.class)
class PracticesBenchmark {
    private static final long SEED = 20_261_122;
    private static final int WARM = 300;
    private static final int WARM_PLAIN = 20;
    private static final int TIMES = Integer.getInteger("bench.times", 200);
    private static final int TIMES_LIKE = 9;
    private static final int OWNERS = 400;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PracticeService practices;

    @Autowired
    PublicPracticeService publicly;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SomeIndex index;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    private final Measured measured = new Measured();
    private final Vocabulary vocabulary = new Vocabulary(SEED);

    @Test
    void practices() throws InterruptedException {
        PlainTable plain = new PlainTable(jdbc);
        plain.create();
        List<UUID> owners = IntStream.range(0, OWNERS)
                .mapToObj(number -> organisations.member().value())
                .toList();
        GeneratedPractices generated =
                new GeneratedPractices(jdbc, new TransactionTemplate(transactions), vocabulary, owners, SEED);
        Acting.signIn(people.signedIn(people.member(organisations.member())));
        int from = 0;
        for (int size : sizes()) {
            generated.grow(from, size);
            from = size;
            rebuild(size);
            plain.index();
            measure(size, plain);
            heap(size);
            measured.save(Path.of("target/bench/practices.csv"));
        }
    }

    private static List<Integer> sizes() {
        return List.of(System.getProperty("bench.sizes", "").split(",")).stream()
                .map(Integer::valueOf)
                .toList();
    }

    private void rebuild(int size) throws InterruptedException {
        long start = System.nanoTime();
        long busy =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        assertThat(index.rebuilt()).isEqualTo(size);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - busy;
        measured.add("index.cpu." + size, cpu / size, cpu / size, "ms", 1);
        measured.add("index.rate." + size, size / seconds, size / seconds, "1/s", 1);
        index.tidied();
        if (size == sizes().getLast()) {
            measured.add("index.rate", size / seconds, size / seconds, "1/s", 1);
        }
    }

    private void measure(int size, PlainTable plain) {
        Words words = Words.of(jdbc, vocabulary, size);
        query(size, "frequent", plain, words::frequent);
        query(size, "middling", plain, words::middling);
        query(size, "rare", plain, words::rare);
        query(size, "two-words", plain, words::two);
        query(size, "typo", plain, words::typo);
        facets(size, plain, words);
        measured.time(
                "list." + size,
                WARM,
                TIMES,
                n -> practices.search(PracticeQuery.everything().onPage(n % 5), Locale.ENGLISH));
        suggest(size);
        List<String> slugs = jdbc.queryForList(
                "select slug from practice where shelf = 'PUBLIC' order by id limit 300", String.class);
        measured.time("page." + size, WARM, TIMES, n -> practices.page(slugs.get(n % slugs.size()), Locale.ENGLISH));
        measured.time("public." + size, WARM, TIMES, n -> publicly.page(slugs.get(n % slugs.size()), Locale.ENGLISH));
    }

    private void query(int size, String name, PlainTable plain, Function<Integer, String> typed) {
        if (!System.getProperty("bench.only", name).contains(name)) {
            return;
        }
        measured.time(
                "search.selvedge." + size + "." + name,
                WARM,
                TIMES,
                n -> practices.search(PracticeQuery.of(typed.apply(n)), Locale.ENGLISH));
        measured.time(
                "search.fulltext." + size + "." + name, WARM_PLAIN, TIMES, n -> plain.fulltext(typed.apply(n), "", ""));
        if (!Boolean.getBoolean("bench.quick")) {
            measured.time("search.like." + size + "." + name, 1, TIMES_LIKE, n -> plain.like(typed.apply(n), "", ""));
        }
    }

    private void facets(int size, PlainTable plain, Words words) {
        List<String> themes = List.of("energy", "ageing", "youth", "health");
        List<String> countries = List.of("FR", "DE", "IT");
        measured.time(
                "search.selvedge." + size + ".facets",
                WARM,
                TIMES,
                n -> practices.search(
                        PracticeQuery.of(words.frequent(n))
                                .toggled(PracticeFacet.THEME, themes.get(n % 4))
                                .toggled(PracticeFacet.COUNTRY, countries.get(n % 3)),
                        Locale.ENGLISH));
        measured.time(
                "search.fulltext." + size + ".facets",
                WARM_PLAIN,
                TIMES,
                n -> plain.fulltext(words.frequent(n), themes.get(n % 4), countries.get(n % 3)));
        measured.time(
                "search.like." + size + ".facets",
                1,
                TIMES_LIKE,
                n -> plain.like(words.frequent(n), themes.get(n % 4), countries.get(n % 3)));
    }

    /** The first two to nine letters of some title. */
    private void suggest(int size) {
        List<String> titles = jdbc.queryForList(
                "select title from practice_text where language = 'en' order by version_id limit 100", String.class);
        measured.time("suggest." + size, WARM, TIMES, n -> {
            String title = titles.get(n % titles.size());
            suggestions.suggest(title.substring(0, Math.min(title.length(), 2 + n % 8)), Locale.ENGLISH);
        });
    }

    private void heap(int size) {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            System.gc();
            kept.add(i);
        }
        Runtime runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576.0;
        measured.add("heap." + size, used, used, "MB", 1);
    }
}
