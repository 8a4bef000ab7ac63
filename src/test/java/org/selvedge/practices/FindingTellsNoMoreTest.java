package org.selvedge.practices;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.practices.ThrownTogether.Plan;
import org.selvedge.practices.ThrownTogether.Thrown;
import org.selvedge.search.FacetCount;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * For practices, shelves, audiences and readers thrown together by chance: whatever finds or counts practices tells of
 * exactly those whose page opens for the same reader, and of words only where the reader may read them.
 */
@PortalTest
class FindingTellsNoMoreTest {
    private static final int MANY = 10;

    @Autowired
    ThrownTogether chance;

    @LocalServerPort
    int port;

    static LongStream seeds() {
        return LongStream.range(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyLearnsOfWhatTheyMayNotRead(long seed) {
        Plan plan = chance.plan(seed, MANY, 1);
        List<Thrown> all = chance.thrown(plan);
        for (Onlooker reader : chance.readers(plan)) {
            List<Thrown> open = chance.open(reader, all);
            found(reader, plan.marker(), open);
            words(reader, all, open);
            snippets(reader, plan.common(), open);
        }
        strangersFeed(plan.marker(), all);
    }

    private void found(Onlooker reader, String marker, List<Thrown> open) {
        PracticeList list = chance.search(reader, PracticeQuery.of(marker));
        assertThat(ids(list)).isEqualTo(open.stream().map(Thrown::id).collect(toSet()));
        assertThat(list.total()).isEqualTo(open.size());
        assertThat(counts(list, PracticeFacet.THEME))
                .isEqualTo(ThrownTogether.counted(open, as -> as.theme().key()));
        assertThat(counts(list, PracticeFacet.COUNTRY)).isEqualTo(countries(open));
        assertThat(counts(list, PracticeFacet.GROUP))
                .isEqualTo(ThrownTogether.counted(open, as -> as.group().key()));
        String mistyped = ThrownTogether.mistyped(marker);
        assertThat(ids(chance.search(reader, PracticeQuery.of(mistyped)))).isEqualTo(ids(list));
        for (String country : ThrownTogether.COUNTRIES) {
            List<Thrown> there = open.stream()
                    .filter(each -> each.as().country().equals(country))
                    .toList();
            PracticeList narrowed =
                    chance.search(reader, PracticeQuery.of(marker).toggled(PracticeFacet.COUNTRY, country));
            assertThat(ids(narrowed)).isEqualTo(there.stream().map(Thrown::id).collect(toSet()));
            assertThat(counts(narrowed, PracticeFacet.THEME))
                    .isEqualTo(ThrownTogether.counted(there, as -> as.theme().key()));
            assertThat(onMap(reader, marker, country)).isEqualTo(countries(open));
        }
    }

    /** What each country of the map says, with one of them chosen. */
    private Map<String, Long> onMap(Onlooker reader, String marker, String chosen) {
        PracticeQuery query =
                PracticeQuery.of(marker).toggled(PracticeFacet.COUNTRY, chosen).mapped(true);
        PracticeMap map = PracticeMap.of(query, chance.search(reader, query), Locale.ENGLISH);
        assertThat(map.clustered())
                .allSatisfy(country -> assertThat(country.count()).isPositive());
        return map.countries().stream()
                .filter(country -> country.count() > 0)
                .collect(toMap(PracticeMap.Country::code, PracticeMap.Country::count));
    }

    private static Map<String, Long> countries(List<Thrown> open) {
        return ThrownTogether.counted(open, ThrownTogether.Decided::country);
    }

    /** A word of one section finds its practice only for those who may read that section; near misses never spell it. */
    private void words(Onlooker reader, List<Thrown> all, List<Thrown> open) {
        for (Thrown each : all) {
            String secret = each.as().secret();
            PracticeList list = chance.search(reader, PracticeQuery.of(secret));
            boolean readable = open.contains(each) && chance.reads(reader, each);
            assertThat(ids(list)).as("%s %s", reader, each).isEqualTo(readable ? Set.of(each.id()) : Set.of());
            if (!readable) {
                assertThat(list.facets()).isEmpty();
                for (String nearly : List.of(ThrownTogether.mistyped(secret), ThrownTogether.misheard(secret))) {
                    assertThat(chance.search(reader, PracticeQuery.of(nearly + " zzyzx"))
                                    .near()
                                    .toString())
                            .as("%s %s", reader, each)
                            .doesNotContain(secret);
                }
            }
        }
    }

    /** What is shown of a text comes from the sections that they read. */
    private void snippets(Onlooker reader, String common, List<Thrown> open) {
        PracticeList list = chance.search(reader, PracticeQuery.of(common));
        assertThat(ids(list)).isEqualTo(open.stream().map(Thrown::id).collect(toSet()));
        String cards = list.cards().toString();
        for (Thrown each : open) {
            assertThat(cards.contains(each.as().secret()))
                    .as("%s %s", reader, each)
                    .isEqualTo(chance.reads(reader, each));
        }
    }

    private void strangersFeed(String marker, List<Thrown> all) {
        Visitor visitor = new Visitor(port);
        String feed = visitor.get("/practices.atom?q=" + marker).body();
        String map = visitor.get("/practices?view=map&q=" + marker).body();
        Set<Thrown> open = Set.copyOf(chance.open(new Onlooker(null, false), all));
        assertThat(all).allSatisfy(each -> {
            assertThat(names(feed, each)).as(each.slug()).isEqualTo(open.contains(each));
            assertThat(names(map, each)).as(each.slug()).isEqualTo(open.contains(each));
        });
    }

    private static boolean names(String page, Thrown practice) {
        return page.contains("/practices/" + practice.slug() + "<")
                || page.contains("/practices/" + practice.slug() + "\"");
    }

    private static Set<PracticeId> ids(PracticeList list) {
        return list.cards().stream().map(PracticeCard::id).collect(toSet());
    }

    private static Map<String, Long> counts(PracticeList list, PracticeFacet facet) {
        return list.of(facet).stream().collect(toMap(FacetCount::value, FacetCount::count));
    }
}
