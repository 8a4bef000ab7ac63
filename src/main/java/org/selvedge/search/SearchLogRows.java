package org.selvedge.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.selvedge.security.Keys;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Ids;
import org.selvedge.shared.Signatures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statements behind the log of searches. */
@Component
class SearchLogRows {
    static final int PEOPLE_NEEDED = 3;
    private static final int MONTHS_KEPT = 12;
    private static final int SECRET_BYTES = 32;
    private static final int MOST_THEMES = 5;

    /** Over {@code t}: another language of the same term was used by too few, who would be all that is left of the sum. */
    private static final String BESIDE_TOO_FEW = """
            exists (select 1 from search_term few where few.month = t.month and few.term = t.term
                and few.language <> '' and not few.shown)""";

    private static final String KEY = "month = :month and term = :term and language = :language and theme = :theme";

    private final JdbcClient jdbc;
    private final Signatures signatures;
    private final Clock clock;

    SearchLogRows(JdbcClient jdbc, Signatures signatures, Clock clock) {
        this.jdbc = jdbc;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** A search as it is counted: together with all others of its term, those in its language, those under a theme. */
    record Search(LocalDate month, String term, String language, Set<String> themes) {
        private Stream<Part> parts() {
            return Stream.concat(
                    Stream.of(new Part("", ""), new Part(language, "")),
                    themes.stream().sorted().limit(MOST_THEMES).map(theme -> new Part("", theme)));
        }
    }

    private record Part(String language, String theme) {}

    LocalDate month() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    }

    /**
     * Searches for one thing since the last time.
     *
     * @param opened how often a result was opened, perhaps of a search that was counted before
     */
    record Counted(Search search, List<PersonId> people, int searches, int missed, int opened) {}

    /** In one order, so that two nodes never wait for each other. */
    @Transactional
    public void write(List<Counted> all) {
        Map<LocalDate, byte[]> secrets = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparing(
                                (Counted counted) -> counted.search().term())
                        .thenComparing(counted -> counted.search().language()))
                .forEach(counted -> {
                    Search search = counted.search();
                    byte[] secret = secrets.computeIfAbsent(search.month(), this::secret);
                    search.parts().forEach(part -> write(counted, part, secret));
                });
    }

    private void write(Counted counted, Part part, byte[] secret) {
        if (counted.searches() == 0) {
            keyed("update search_term set opened = opened + :opened where " + KEY, counted.search(), part)
                    .param("opened", counted.opened())
                    .update();
            return;
        }
        keyed("""
                insert into search_term (id, month, term, language, theme, searches, without_result, opened)
                values (:id, :month, :term, :language, :theme, :searches, :missed, :opened)
                on duplicate key update searches = searches + :searches, without_result = without_result + :missed,
                    opened = opened + :opened""", counted.search(), part)
                .param("id", Ids.next())
                .param("searches", counted.searches())
                .param("missed", counted.missed())
                .param("opened", counted.opened())
                .update();
        keyed("select id from search_term where not shown and " + KEY + " for update", counted.search(), part)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> enough(id, counted.people(), secret));
    }

    /** Remembers who it was until they are enough. */
    private void enough(UUID term, List<PersonId> people, byte[] secret) {
        if (people.stream().anyMatch(person -> enough(term, hash(secret, term, person)))) {
            jdbc.sql("update search_term set shown = true where id = ?")
                    .param(term)
                    .update();
            jdbc.sql("delete from search_person where term_id = ?").param(term).update();
        }
    }

    private boolean enough(UUID term, byte[] hash) {
        jdbc.sql("insert ignore into search_person (term_id, hash) values (?, ?)")
                .params(term, hash)
                .update();
        return jdbc.sql("select count(*) from search_person where term_id = ?")
                        .param(term)
                        .query(Long.class)
                        .single()
                >= PEOPLE_NEEDED;
    }

    /** Says nothing without the installation's key and the month's secret, and another thing for each term. */
    private byte[] hash(byte[] secret, UUID term, PersonId person) {
        return signatures.hash("search", HexFormat.of().formatHex(secret) + " " + term + " " + person.value());
    }

    private byte[] secret(LocalDate month) {
        jdbc.sql("insert ignore into search_month (month, secret) values (?, ?)")
                .params(month, Keys.random(SECRET_BYTES))
                .update();
        return jdbc.sql("select secret from search_month where month = ?")
                .param(month)
                .query(byte[].class)
                .single();
    }

    private JdbcClient.StatementSpec keyed(String sql, Search search, Part part) {
        return jdbc.sql(sql)
                .param("month", search.month())
                .param("term", search.term())
                .param("language", part.language())
                .param("theme", part.theme());
    }

    /**
     * What was not shown by its month's end never will be; what was is kept for a year. A language that stood beside one of
     * too few people goes with it: later nothing would tell any more that it must not be subtracted.
     */
    @Transactional
    public void forget() {
        LocalDate month = month();
        jdbc.sql("""
                        delete t from search_term t join search_term few
                            on few.month = t.month and few.term = t.term and few.language <> '' and not few.shown
                        where t.month < :month and t.language <> ''""").param("month", month).update();
        jdbc.sql("delete from search_person where term_id in (select id from search_term where month < ?)")
                .param(month)
                .update();
        jdbc.sql("delete from search_month where month < ?").param(month).update();
        jdbc.sql("delete from search_term where month < :month and not shown or month < :oldest")
                .param("month", month)
                .param("oldest", oldest())
                .update();
    }

    LocalDate oldest() {
        return month().minusMonths(MONTHS_KEPT - 1L);
    }

    /**
     * Shown terms since a month with searches without a result, or with results that nobody opened; most searched first. A
     * language is left out where the rest of all searches is that of too few people.
     */
    List<SearchReport.Line> terms(LocalDate since, SearchReport.Part part, int most) {
        return jdbc.sql("""
                        select term, sum(searches) as searches, sum(without_result) as missed, sum(opened) as opened
                        from search_term t
                        where shown and month >= :since and language = :language and theme = :theme
                            and (language = '' or not %s)
                        group by term having sum(without_result) > 0 or sum(opened) = 0
                        order by sum(searches) desc, term limit :most""".formatted(BESIDE_TOO_FEW))
                .param("since", since)
                .param("language", part.language())
                .param("theme", part.theme())
                .param("most", most)
                .query((row, number) -> new SearchReport.Line(
                        row.getString("term"), row.getLong("searches"), row.getLong("missed"), row.getLong("opened")))
                .list();
    }

    /** The languages and themes of which anything is shown. */
    List<SearchReport.Part> parts(LocalDate since) {
        return jdbc.sql("""
                        select distinct language, theme from search_term t
                        where shown and month >= :since
                            and (theme <> '' or language <> '' and not %s) order by language, theme""".formatted(BESIDE_TOO_FEW))
                .param("since", since)
                .query((row, number) -> new SearchReport.Part(row.getString("language"), row.getString("theme")))
                .list();
    }
}
