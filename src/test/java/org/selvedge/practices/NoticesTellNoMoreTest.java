package org.selvedge.practices;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.practices.ThrownTogether.Decided;
import org.selvedge.practices.ThrownTogether.Plan;
import org.selvedge.practices.ThrownTogether.Thrown;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Readers of every kind keep the same searches, then practices come, thrown together by chance: each reader is told of as many
 * as open for them and match in what they may read, in the portal and by mail, and of nothing else.
 */
@PortalTest
class NoticesTellNoMoreTest {
    private static final int MANY = 10;
    private static final Pattern TITLE = Pattern.compile("“([^”]*)”");

    @Autowired
    private ThrownTogether chance;

    @Autowired
    private SavedSearchService searches;

    @Autowired
    private SearchNews news;

    @Autowired
    private SomePeople people;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void everythingComesBack() {
        chance.everythingComesBack();
    }

    static LongStream seeds() {
        return LongStream.range(21, 23);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsToldOfWhatTheyMayNotRead(long seed) {
        Plan plan = chance.plan(seed, MANY, 2);
        List<Decided> coming = plan.decided().subList(0, MANY - 1);
        List<Onlooker> readers = chance.readers(plan).stream()
                .filter(reader -> reader.person() != null)
                .toList();
        for (Onlooker reader : readers) {
            keeps(reader, plan.marker());
            plan.decided().forEach(each -> keeps(reader, each.secret()));
        }

        List<Thrown> all = coming.stream().map(this::comes).toList();
        chance.vanishes(all.getFirst());
        look();
        for (Onlooker reader : readers) {
            Map<String, Long> matches = matches(reader, plan.marker(), all);
            assertThat(told(reader)).as("%s", reader).isEqualTo(matches);
            assertThat(mailed(reader)).as("%s", reader).isEqualTo(matches);
        }

        chance.vanishes(all.getLast());
        Thrown late = comes(plan.decided().getLast());
        TestClock.get().advance(Duration.ofHours(25));
        look();
        for (Onlooker reader : readers) {
            List<Thrown> open = chance.open(reader, all);
            if (chance.page(reader, late.slug()).isPresent()) {
                assertThat(told(reader)).as("%s", reader).containsEntry(plan.marker(), open.size() + 1L);
                assertThat(named(reader, plan.marker())).as("%s", reader).isSubsetOf(titles(open, late));
            }
        }
    }

    /** What one should be told, by the name of the search. */
    private Map<String, Long> matches(Onlooker reader, String marker, List<Thrown> all) {
        Map<String, Long> matches = new HashMap<>();
        List<Thrown> open = chance.open(reader, all);
        if (!open.isEmpty()) {
            matches.put(marker, (long) open.size());
        }
        open.stream()
                .filter(each -> chance.reads(reader, each))
                .forEach(each -> matches.put(each.as().secret(), 1L));
        return matches;
    }

    private static Set<String> titles(List<Thrown> open, Thrown late) {
        Set<String> titles = open.stream().map(each -> each.as().title()).collect(toSet());
        titles.add(late.as().title());
        return titles;
    }

    private Thrown comes(Decided decided) {
        Thrown practice = chance.thrown(decided);
        Shelf shelf = decided.open() ? Shelf.PUBLIC : Shelf.MEMBERS;
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PracticeShown(practice.id(), 1, null, shelf, Shelf.NONE, null)));
        return practice;
    }

    private void look() {
        TestClock.get().advance(Duration.ofMinutes(1));
        news.look();
    }

    private void keeps(Onlooker reader, String word) {
        as(Objects.requireNonNull(reader.person()), () -> searches.save(word, PracticeQuery.of(word)));
    }

    private static PersonId person(Onlooker reader) {
        return Objects.requireNonNull(reader.person()).reader().requirePerson();
    }

    /** How many practices each notice tells of. */
    private Map<String, Long> told(Onlooker reader) {
        return counts(
                "select who, what from notice where person = ? and kind = 'SEARCH_MATCHED'",
                person(reader).value());
    }

    private Map<String, Long> mailed(Onlooker reader) {
        return counts(
                "select who, what from outbox_mail where address = ? and kind = 'search-matched'",
                people.addressOf(person(reader)));
    }

    private Map<String, Long> counts(String statement, Object who) {
        return database.queryForList(statement, who).stream()
                .collect(toMap(row -> String.valueOf(row.get("who")), row -> {
                    String what = String.valueOf(row.get("what"));
                    return Long.valueOf(what.substring(0, what.indexOf(' ')));
                }));
    }

    private List<String> named(Onlooker reader, String search) {
        String what = database.queryForObject(
                "select what from notice where person = ? and who = ? and kind = 'SEARCH_MATCHED'",
                String.class,
                person(reader).value(),
                search);
        return TITLE.matcher(what).results().map(title -> title.group(1)).toList();
    }
}
