package org.selvedge.practices;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.search.FacetCount;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * For practices, shelves, audiences and readers thrown together by chance: whatever finds, counts or proposes practices
 * tells of exactly those whose page opens for the same reader, and of words only where the reader may read them.
 */
@PortalTest
class FindingTellsNoMoreTest {
    private static final List<String> COUNTRIES = List.of("EE", "LV", "LT");
    private static final List<Theme> THEMES = List.of(Theme.ENERGY, Theme.YOUTH, Theme.HEALTH);
    private static final List<TargetGroup> GROUPS = List.of(TargetGroup.FAMILIES, TargetGroup.STAFF);
    private static final int MANY = 10;

    @Autowired
    PracticeService practices;

    @Autowired
    PublicPracticeService publicly;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    Onlookers onlookers;

    @LocalServerPort
    int port;

    /** A practice and what was decided for it. */
    private record Thrown(
            PracticeId id,
            String slug,
            Theme theme,
            String country,
            TargetGroup group,
            Audience audience,
            String secret) {}

    static LongStream seeds() {
        return LongStream.range(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyLearnsOfWhatTheyMayNotRead(long seed) {
        Random chance = new Random(seed);
        String marker = word(chance);
        OrganisationId owner = organisations.member();
        InitiativeId initiative = InitiativeId.next();
        OrganisationId helping = onlookers.helping(initiative);
        List<Thrown> all = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            all.add(practice(owner, chance.nextBoolean() ? initiative : InitiativeId.next(), marker, number, chance));
        }
        for (Onlooker reader : onlookers.at(owner, helping)) {
            List<Thrown> open = all.stream().filter(each -> opens(reader, each)).toList();
            found(reader, marker, open);
            words(reader, all, open);
        }
        strangersFeed(marker, all);
    }

    private Thrown practice(OrganisationId owner, InitiativeId initiative, String marker, int number, Random chance) {
        Theme theme = pick(THEMES, chance);
        String country = pick(COUNTRIES, chance);
        TargetGroup group = pick(GROUPS, chance);
        Audience audience = pick(List.of(Audience.values()), chance);
        String secret = word(chance);
        SomePractices.Draft draft = some.practice(owner)
                .describing(initiative)
                .titled("The " + marker + " number " + number)
                .about(theme)
                .in(country)
                .meantFor(group)
                .saying(SectionKind.WHAT_WAS_DONE, audience, "Only here stands " + secret + ".");
        PracticeId id = chance.nextBoolean() ? draft.publicly() : draft.forMembers();
        return new Thrown(id, some.slugOf(id), theme, country, group, audience, secret);
    }

    /** So unlike each other that no typo leads from one to another. */
    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append("bdfgklmnprtv".charAt(chance.nextInt(12))).append("aeiou".charAt(chance.nextInt(5)));
        }
        return word + "x";
    }

    private static String exchanged(String word) {
        return word.substring(0, 5) + word.charAt(6) + word.charAt(5) + word.substring(7);
    }

    private static <T> T pick(List<T> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }

    private boolean opens(Onlooker reader, Thrown practice) {
        try {
            reader.sees(
                    () -> publicly.page(practice.slug(), Locale.ENGLISH),
                    () -> practices.page(practice.slug(), Locale.ENGLISH));
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private PracticeList search(Onlooker reader, PracticeQuery query) {
        return reader.sees(() -> publicly.search(query, Locale.ENGLISH), () -> practices.search(query, Locale.ENGLISH));
    }

    private void found(Onlooker reader, String marker, List<Thrown> open) {
        PracticeList list = search(reader, PracticeQuery.of(marker));
        assertThat(ids(list)).isEqualTo(open.stream().map(Thrown::id).collect(toSet()));
        assertThat(list.total()).isEqualTo(open.size());
        assertThat(counts(list, PracticeFacet.THEME))
                .isEqualTo(counted(open.stream().map(each -> each.theme().key())));
        assertThat(counts(list, PracticeFacet.COUNTRY))
                .isEqualTo(counted(open.stream().map(Thrown::country)));
        assertThat(counts(list, PracticeFacet.GROUP))
                .isEqualTo(counted(open.stream().map(each -> each.group().key())));
        String mistyped = exchanged(marker);
        assertThat(ids(search(reader, PracticeQuery.of(mistyped)))).isEqualTo(ids(list));
        for (String country : COUNTRIES) {
            List<Thrown> there =
                    open.stream().filter(each -> each.country().equals(country)).toList();
            PracticeList narrowed = search(reader, PracticeQuery.of(marker).toggled(PracticeFacet.COUNTRY, country));
            assertThat(ids(narrowed)).isEqualTo(there.stream().map(Thrown::id).collect(toSet()));
            assertThat(counts(narrowed, PracticeFacet.THEME))
                    .isEqualTo(counted(there.stream().map(each -> each.theme().key())));
            Map<String, Long> elsewhere = counts(narrowed, PracticeFacet.COUNTRY);
            elsewhere.values().removeIf(count -> count == 0);
            assertThat(elsewhere).isEqualTo(counts(list, PracticeFacet.COUNTRY));
        }
    }

    /** A word of one section finds its practice only for those who may read that section; near misses never spell it. */
    private void words(Onlooker reader, List<Thrown> all, List<Thrown> open) {
        for (Thrown each : all) {
            PracticeList list = search(reader, PracticeQuery.of(each.secret()));
            boolean readable = open.contains(each) && reads(reader, each);
            assertThat(ids(list)).as("%s %s", reader, each).isEqualTo(readable ? Set.of(each.id()) : Set.of());
            if (!readable) {
                assertThat(list.facets()).isEmpty();
                assertThat(search(reader, PracticeQuery.of(exchanged(each.secret()) + " zzyzx"))
                                .near()
                                .toString())
                        .as("%s %s", reader, each)
                        .doesNotContain(each.secret());
            }
        }
    }

    private boolean reads(Onlooker reader, Thrown practice) {
        return reader
                .sees(
                        () -> publicly.page(practice.slug(), Locale.ENGLISH),
                        () -> practices.page(practice.slug(), Locale.ENGLISH))
                .sections()
                .stream()
                .anyMatch(section -> section.kind() == SectionKind.WHAT_WAS_DONE);
    }

    private void strangersFeed(String marker, List<Thrown> all) {
        String feed = new Visitor(port).get("/practices.atom?q=" + marker).body();
        Set<String> open = all.stream()
                .filter(each -> opens(new Onlooker(null, false), each))
                .map(Thrown::slug)
                .collect(toSet());
        assertThat(all)
                .allSatisfy(each -> assertThat(feed.contains("/practices/" + each.slug() + "<")
                                || feed.contains("/practices/" + each.slug() + "\""))
                        .as(each.slug())
                        .isEqualTo(open.contains(each.slug())));
    }

    private static Set<PracticeId> ids(PracticeList list) {
        return list.cards().stream().map(PracticeCard::id).collect(toSet());
    }

    private static Map<String, Long> counts(PracticeList list, PracticeFacet facet) {
        return list.of(facet).stream().collect(toMap(FacetCount::value, FacetCount::count));
    }

    private static Map<String, Long> counted(Stream<String> values) {
        return values.collect(groupingBy(value -> value, counting()));
    }
}
