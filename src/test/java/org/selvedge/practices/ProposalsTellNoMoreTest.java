package org.selvedge.practices;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.practices.ThrownTogether.Plan;
import org.selvedge.practices.ThrownTogether.Thrown;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the portal proposes unasked, for practices and readers thrown together by chance: suggestions while somebody types,
 * practices beside a page, near misses, organisations to ask. Each comes from a page that opens for the same reader, and none
 * is held back for something hidden.
 */
@PortalTest
class ProposalsTellNoMoreTest {
    /** More than are proposed at once, so that hidden ones would take somebody's place. */
    private static final int MANY = 14;

    private static final String NOWHERE = "zzyzxq";

    @Autowired
    ThrownTogether chance;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    PracticeService practices;

    @Autowired
    PublicPracticeService publicly;

    @Autowired
    CloseOrganisations close;

    @Autowired
    OrganisationDirectory organisations;

    @AfterEach
    void everythingComesBack() {
        chance.everythingComesBack();
    }

    static LongStream seeds() {
        return LongStream.range(11, 13);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsProposedWhatTheyMayNotRead(long seed) {
        Plan plan = chance.plan(seed, MANY, 3);
        List<Thrown> all = chance.thrown(plan);
        List<Onlooker> readers = chance.readers(plan);
        for (Onlooker reader : readers) {
            List<Thrown> open = chance.open(reader, all);
            suggested(reader, plan, all, open);
            beside(reader, open);
            near(reader, plan.marker(), open);
            toAsk(reader, plan.marker(), all, open);
        }
        all.subList(0, MANY / 2).forEach(chance::vanishes);
        readers.forEach(reader -> nothingOld(reader, plan.marker(), all));
    }

    private void suggested(Onlooker reader, Plan plan, List<Thrown> all, List<Thrown> open) {
        if (reader.person() == null) {
            return;
        }
        assertThat(suggestedBy(reader, plan.marker())).isSubsetOf(slugs(open));
        assertThat(suggestedBy(reader, plan.marker().substring(0, 7)))
                .as("as many as there is room for: %s", reader)
                .hasSize(Math.min(SuggestionService.MOST, open.size()));
        for (Thrown each : all) {
            assertThat(suggestedBy(reader, each.as().title()).contains(each.slug()))
                    .as("%s %s", reader, each)
                    .isEqualTo(open.contains(each));
            assertThat(suggestedBy(reader, each.as().secret())).doesNotContainAnyElementsOf(slugs(all));
        }
        for (OrganisationId organisation : List.of(plan.home(), plan.helping())) {
            OrganisationName name = organisations.name(organisation);
            assertThat(addresses(reader, name.name()).anyMatch(OrganisationRoutes.page(name.slug())::equals))
                    .as("%s %s", reader, name)
                    .isEqualTo(name.readableBy(reader.reader()));
        }
    }

    private Set<String> suggestedBy(Onlooker reader, String typed) {
        String page = PracticeRoutes.page("");
        return addresses(reader, typed)
                .filter(address -> address.startsWith(page))
                .map(address -> address.substring(page.length()))
                .collect(toSet());
    }

    private Stream<String> addresses(Onlooker reader, String typed) {
        return as(Objects.requireNonNull(reader.person()), () -> suggestions.suggest(typed, Locale.ENGLISH)).stream()
                .map(Suggestion::address);
    }

    /** All of them have their titles' words in common: the fullest row there can be. */
    private void beside(Onlooker reader, List<Thrown> open) {
        for (Thrown each : open) {
            Set<String> beside = besideOf(reader, each);
            assertThat(beside)
                    .as("%s %s", reader, each)
                    .hasSizeGreaterThanOrEqualTo(Math.min(Related.MOST, open.size() - 1))
                    .doesNotContain(each.slug())
                    .allMatch(slug -> chance.page(reader, slug).isPresent());
        }
    }

    private Set<String> besideOf(Onlooker reader, Thrown practice) {
        PracticePage page = chance.page(reader, practice.slug()).orElseThrow();
        return reader
                .sees(() -> publicly.related(page, Locale.ENGLISH), () -> practices.related(page, Locale.ENGLISH))
                .stream()
                .map(RelatedPractice::slug)
                .collect(toSet());
    }

    private void near(Onlooker reader, String marker, List<Thrown> open) {
        NearMisses fewer =
                chance.search(reader, PracticeQuery.of(marker + " " + NOWHERE)).near();
        NearMisses spelt = chance.search(reader, PracticeQuery.of(ThrownTogether.misheard(marker)))
                .near();
        NearMisses wide = chance.search(reader, PracticeQuery.of(marker).with(PracticeFacet.COUNTRY, Set.of("MT")))
                .near();
        if (open.isEmpty()) {
            assertThat(List.of(fewer, spelt, wide)).allMatch(NearMisses::isEmpty);
        } else {
            assertThat(fewer.fewer()).singleElement().satisfies(offer -> proposes(offer, marker, open));
            proposes(Objects.requireNonNull(spelt.spelling()), marker, open);
            proposes(Objects.requireNonNull(wide.wide()), marker, open);
        }
    }

    private static void proposes(NearMisses.Offer offer, String words, List<Thrown> open) {
        assertThat(offer.query().text()).isEqualTo(words);
        assertThat(offer.total()).isEqualTo(open.size());
    }

    private void toAsk(Onlooker reader, String marker, List<Thrown> all, List<Thrown> open) {
        assertThat(close(reader, marker))
                .as("%s", reader)
                .isEqualTo(open.stream()
                        .map(each -> each.as().owner())
                        .filter(owner -> !reader.reader().belongsTo(owner))
                        .collect(toSet()));
        assertThat(titlesToAsk(reader, marker)).isSubsetOf(titles(open));
        for (Thrown each : all) {
            Set<OrganisationId> byItsWord = close(reader, each.as().secret());
            if (!chance.reads(reader, each)) {
                assertThat(byItsWord).as("%s %s", reader, each).isEmpty();
            } else if (each.as().audience() == Audience.PUBLIC
                    && !reader.reader().belongsTo(each.as().owner())) {
                assertThat(byItsWord).containsExactly(each.as().owner());
            }
        }
    }

    private Set<OrganisationId> close(Onlooker reader, String words) {
        return close.to(words, reader.reader(), Locale.ENGLISH).stream()
                .map(CloseOrganisation::organisation)
                .collect(toSet());
    }

    /** What left its shelf a moment ago is not named, though the index still has it. */
    private void nothingOld(Onlooker reader, String marker, List<Thrown> all) {
        List<Thrown> open = chance.open(reader, all);
        Set<String> named = new HashSet<>();
        if (reader.person() != null) {
            named.addAll(suggestedBy(reader, marker));
        }
        open.forEach(each -> named.addAll(besideOf(reader, each)));
        named.retainAll(slugs(all));
        chance.search(reader, PracticeQuery.of(marker)).cards().forEach(card -> named.add(card.slug()));
        assertThat(named).as("%s", reader).isSubsetOf(slugs(open));
        assertThat(titlesToAsk(reader, marker)).as("%s", reader).isSubsetOf(titles(open));
    }

    private List<String> titlesToAsk(Onlooker reader, String words) {
        return close.to(words, reader.reader(), Locale.ENGLISH).stream()
                .map(CloseOrganisation::title)
                .toList();
    }

    private static Set<String> slugs(List<Thrown> some) {
        return some.stream().map(Thrown::slug).collect(toSet());
    }

    private static Set<String> titles(List<Thrown> some) {
        return some.stream().map(each -> each.as().title()).collect(toSet());
    }
}
