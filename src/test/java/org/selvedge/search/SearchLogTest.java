package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeService;
import org.selvedge.practices.Theme;
import org.selvedge.security.Keys;
import org.selvedge.security.PersonId;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office learns what members look for and do not find; nobody learns who looked for what. */
@PortalTest
class SearchLogTest {
    private static final PersonId ANNA = person();
    private static final PersonId BEN = person();
    private static final PersonId CEM = person();

    @Autowired
    SearchLog log;

    @Autowired
    SearchLogRows rows;

    @Autowired
    SearchTerms terms;

    @Autowired
    PracticeService practices;

    @Autowired
    Keys keys;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingWasLookedFor() {
        jdbc.sql("delete from search_term").update();
        jdbc.sql("delete from search_month").update();
    }

    @Test
    void twoPeopleShowNothingAndTheThirdShowsTheTermWithoutAnybody() {
        looksFor(ANNA, "Heat  Pumps");
        looksFor(BEN, "heat pumps");
        looksFor(ANNA, "something else");
        looksFor(ANNA, "heat pumps");
        assertThat(missed(SearchReport.Part.ALL)).isEmpty();
        assertThat(report(SearchReport.Part.ALL, SearchReport.Period.TWELVE_MONTHS)
                        .parts())
                .isEmpty();
        assertThat(hashes("heat pumps")).hasSize(4);

        looksFor(CEM, "HEAT PUMPS!");

        assertThat(missed(SearchReport.Part.ALL)).containsExactly(new SearchReport.Line("heat pumps", 4, 4, 0));
        assertThat(hashes("heat pumps")).isEmpty();
        looksFor(person(), "heat pumps");
        assertThat(hashes("heat pumps")).isEmpty();
    }

    @Test
    void languagesAndThemesEachNeedThreePeopleOfTheirOwn() {
        log.heard(BEN, "balcony", Locale.FRENCH, Set.of(Theme.ENERGY.key()), 0, List.of())
                .join();
        log.heard(CEM, "balcony", Locale.FRENCH, Set.of(Theme.ENERGY.key()), 0, List.of())
                .join();
        log.heard(ANNA, "balcony", Locale.FRENCH, Set.of(Theme.ENERGY.key()), 0, List.of())
                .join();
        log.heard(ANNA, "terrace", Locale.of("sv"), Set.of(), 0, List.of()).join();

        assertThat(missed(SearchReport.Part.ALL)).hasSize(1);
        assertThat(missed(new SearchReport.Part("sv", ""))).isEmpty();
        assertThat(missed(new SearchReport.Part("fr", "")))
                .extracting(SearchReport.Line::searches)
                .containsExactly(3L);
        assertThat(missed(new SearchReport.Part("", Theme.ENERGY.key()))).hasSize(1);
        assertThat(report(SearchReport.Part.ALL, SearchReport.Period.THIS_MONTH).parts())
                .containsExactly(new SearchReport.Part("", Theme.ENERGY.key()), new SearchReport.Part("fr", ""));
    }

    @Test
    void whatOneSwedeLookedForCannotBeSubtracted() {
        TestClock.get().stopAt(Instant.parse("2026-05-20T10:00:00Z"));
        for (PersonId person : List.of(ANNA, BEN, CEM)) {
            log.heard(person, "balcony", Locale.FRENCH, Set.of(), 0, List.of()).join();
        }
        SearchReport.Part french = new SearchReport.Part("fr", "");
        SearchReport.Part swedish = new SearchReport.Part("sv", "");
        assertThat(missed(french)).hasSize(1);
        List<PersonId> swedes = List.of(person(), person(), person());
        log.heard(swedes.getFirst(), "balcony", Locale.of("sv"), Set.of(), 0, List.of())
                .join();
        assertThat(missed(SearchReport.Part.ALL))
                .extracting(SearchReport.Line::searches)
                .containsExactly(4L);
        assertThat(missed(french)).isEmpty();
        assertThat(report(SearchReport.Part.ALL, SearchReport.Period.THIS_MONTH).parts())
                .isEmpty();

        swedes.forEach(person -> log.heard(person, "balcony", Locale.of("sv"), Set.of(), 0, List.of())
                .join());
        assertThat(missed(french)).hasSize(1);
        assertThat(missed(swedish)).hasSize(1);

        log.heard(person(), "balcony", Locale.ITALIAN, Set.of(), 0, List.of()).join();
        TestClock.get().stopAt(Instant.parse("2026-06-01T00:10:00Z"));
        log.forget();
        for (SearchReport.Part part : List.of(french, swedish)) {
            assertThat(report(part, SearchReport.Period.TWELVE_MONTHS).missed()).isEmpty();
        }
        assertThat(report(SearchReport.Part.ALL, SearchReport.Period.TWELVE_MONTHS)
                        .missed())
                .hasSize(1);
    }

    @Test
    void resultsThatNobodyOpenedAreTold() {
        for (PersonId person : List.of(ANNA, BEN, CEM)) {
            log.heard(person, "roof garden", Locale.ENGLISH, Set.of(), 2, List.of("one", "two"))
                    .join();
            log.opened(person, "elsewhere").join();
        }
        assertThat(unopened()).containsExactly(new SearchReport.Line("roof garden", 3, 0, 0));
        log.opened(CEM, "two").join();
        log.opened(CEM, "one").join();
        assertThat(unopened()).isEmpty();
        assertThat(jdbc.sql("select opened from search_term where term = 'roof garden' and language = ''")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aProgramThatTypesFillsNoTable() {
        PersonId busy = person();
        for (int search = 0; search <= SearchLog.MOST_A_DAY; search++) {
            log.heard(busy, "search number " + search, Locale.ENGLISH, Set.of(), 1, List.of("one"));
        }
        log.opened(busy, "one");
        settled();
        assertThat(all("select count(*) from search_term where language = ''")).isEqualTo(SearchLog.MOST_A_DAY);
        assertThat(all("select sum(opened) from search_term")).isZero();
        looksFor(person(), "somebody else");
        assertThat(all("select count(*) from search_term where language = ''")).isEqualTo(SearchLog.MOST_A_DAY + 1);
    }

    @Test
    void anotherPageOfTheSameSearchIsTheSameSearch() {
        for (PersonId person : List.of(ANNA, BEN, CEM)) {
            log.heard(person, "roof", Locale.ENGLISH, Set.of(), 30, List.of("one"))
                    .join();
            log.heard(person, "roof", Locale.ENGLISH, Set.of(), 30, List.of("two"))
                    .join();
        }
        assertThat(unopened()).containsExactly(new SearchReport.Line("roof", 3, 0, 0));
        log.opened(ANNA, "two").join();
        assertThat(unopened()).isEmpty();
    }

    @Test
    void theMonthsEndTakesHashesSecretAndWhatWasNotShown() {
        TestClock.get().stopAt(Instant.parse("2026-05-20T10:00:00Z"));
        looksFor(ANNA, "seldom");
        List.of(ANNA, BEN, CEM).forEach(person -> looksFor(person, "often"));
        TestClock.get().stopAt(Instant.parse("2026-06-01T00:10:00Z"));
        log.forget();
        assertThat(all("select count(*) from search_person")).isZero();
        assertThat(all("select count(*) from search_month")).isZero();
        assertThat(all("select count(*) from search_term where term = 'seldom'"))
                .isZero();
        assertThat(missed(SearchReport.Part.ALL)).isEmpty();
        assertThat(report(SearchReport.Part.ALL, SearchReport.Period.TWELVE_MONTHS)
                        .missed())
                .extracting(SearchReport.Line::term)
                .containsExactly("often");
        TestClock.get().stopAt(Instant.parse("2027-05-02T00:00:00Z"));
        log.forget();
        assertThat(all("select count(*) from search_term")).isZero();
    }

    @Test
    void hashesOfOnePersonDifferBetweenMonthsAndTermsAndNeedMoreThanTheTable() {
        TestClock.get().stopAt(Instant.parse("2026-05-20T10:00:00Z"));
        looksFor(ANNA, "cellar");
        looksFor(ANNA, "attic");
        TestClock.get().stopAt(Instant.parse("2026-06-20T10:00:00Z"));
        looksFor(ANNA, "cellar");
        List<String> hashes = jdbc.sql("select hex(hash) from search_person")
                .query(String.class)
                .list();
        assertThat(hashes).hasSize(6).doesNotHaveDuplicates();
        jdbc.sql("select t.id, m.secret from search_term t join search_month m on m.month = t.month")
                .query((row, number) -> guesses(row.getObject("id", UUID.class), row.getBytes("secret")))
                .list()
                .forEach(guesses -> assertThat(hashes).doesNotContainAnyElementsOf(guesses));
    }

    /** With the month's secret alone, and with the key that never leaves the database. */
    private List<String> guesses(UUID term, byte[] secret) {
        try {
            String text = HexFormat.of().formatHex(secret) + " " + term + " " + ANNA.value();
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(secret, "HmacSHA256"));
            return Stream.of(mac.doFinal(text.getBytes()), keys.hash("search", text))
                    .map(HexFormat.of().withUpperCase()::formatHex)
                    .toList();
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void addressesNumbersAndNamesAreNotWrittenDown() {
        assertThat(terms.of("  Énergie   solaire ")).contains("energie solaire");
        assertThat(terms.of("lena@nordufer.example")).isEmpty();
        assertThat(terms.of("www.example.org/a")).isEmpty();
        assertThat(terms.of("housing.example")).isEmpty();
        assertThat(terms.of("0612 34 56")).isEmpty();
        assertThat(terms.of("call +33-6-12-34")).isEmpty();
        assertThat(terms.of("heating 2026")).contains("heating 2026");
        String name =
                jdbc.sql("select name from person limit 1").query(String.class).single();
        assertThat(terms.of(name)).isEmpty();
        assertThat(terms.of("practices of " + name)).isEmpty();
        assertThat(terms.of(name.substring(name.lastIndexOf(' ') + 1))).isEmpty();
        assertThat(terms.of("?!")).isEmpty();
        assertThat(terms.of("word ".repeat(60)).orElseThrow()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void aSearchOfTheZoneIsCountedAndWithoutItsTableItWorksAllTheSame() {
        PracticeQuery query = PracticeQuery.of("xylophone").toggled(PracticeFacet.THEME, Theme.ENERGY.key());
        practices.search(query, Locale.ENGLISH);
        settled();
        assertThat(all("select count(*) from search_term where term = 'xylophone'"))
                .isEqualTo(3);
        jdbc.sql("rename table search_person to search_person_away").update();
        try {
            assertThatCode(() -> practices.search(PracticeQuery.of("glockenspiel"), Locale.ENGLISH))
                    .doesNotThrowAnyException();
            settled();
        } finally {
            jdbc.sql("rename table search_person_away to search_person").update();
        }
        assertThat(all("select count(*) from search_term where term = 'glockenspiel'"))
                .isZero();
    }

    @Test
    @AsPerson("office@selvedge.example")
    void theOfficesOwnSearchesDoNotCount() {
        practices.search(PracticeQuery.of("xylophone"), Locale.ENGLISH);
        settled();
        assertThat(all("select count(*) from search_term")).isZero();
    }

    /** What was heard before is written: one thread writes, in order. */
    private void settled() {
        log.heard(person(), "settled@example.org", Locale.ENGLISH, Set.of(), 0, List.of())
                .join();
    }

    private void looksFor(PersonId person, String words) {
        log.heard(person, words, Locale.ENGLISH, Set.of(), 0, List.of()).join();
    }

    private List<SearchReport.Line> missed(SearchReport.Part part) {
        return report(part, SearchReport.Period.THIS_MONTH).missed();
    }

    private List<SearchReport.Line> unopened() {
        return report(SearchReport.Part.ALL, SearchReport.Period.THIS_MONTH).unopened();
    }

    private SearchReport report(SearchReport.Part part, SearchReport.Period period) {
        return new SearchReportService(rows).report(period, part);
    }

    private List<String> hashes(String term) {
        return jdbc.sql("select hex(hash) from search_person p join search_term t on t.id = p.term_id where t.term = ?")
                .param(term)
                .query(String.class)
                .list();
    }

    private long all(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
