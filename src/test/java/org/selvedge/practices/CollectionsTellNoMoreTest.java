package org.selvedge.practices;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.practices.ThrownTogether.Plan;
import org.selvedge.practices.ThrownTogether.Thrown;
import org.selvedge.security.Role;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Collections of practices thrown together by chance: each opens for those it is for, with exactly the practices whose pages
 * open for the same reader and what is said of those; and no page names a collection that its reader may not read.
 */
@PortalTest
class CollectionsTellNoMoreTest {
    private static final int MANY = 8;

    @Autowired
    private ThrownTogether chance;

    @Autowired
    private CollectionService collections;

    @Autowired
    private CollectionGateService gate;

    @Autowired
    private PublicCollectionService publicly;

    @LocalServerPort
    private int port;

    @AfterEach
    void everythingComesBack() {
        chance.everythingComesBack();
    }

    static LongStream seeds() {
        return LongStream.range(31, 33);
    }

    /** One collection, and whether strangers may read it. */
    private record Made(String slug, CollectionAudience audience, boolean passed) {
        boolean opensFor(Onlooker reader, Plan plan) {
            boolean member = reader.reader().is(Role.MEMBER) || reader.reader().is(Role.SECRETARIAT);
            boolean home = reader.reader().belongsTo(plan.home());
            return switch (audience) {
                case PUBLIC -> passed || member;
                case MEMBERS -> member;
                case ORGANISATION -> home;
            };
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsShownWhatTheyMayNotRead(long seed) {
        Plan plan = chance.plan(seed, MANY, 2);
        List<Thrown> all = new ArrayList<>(chance.thrown(plan));
        Collections.shuffle(all, new Random(seed));
        List<Onlooker> readers = chance.readers(plan);
        SignedIn editor = Objects.requireNonNull(readers.get(1).person());
        SignedIn office = Objects.requireNonNull(readers.getLast().person());
        List<Made> made = List.of(
                make(editor, office, CollectionAudience.PUBLIC, true, all),
                make(editor, office, CollectionAudience.PUBLIC, false, all),
                make(editor, office, CollectionAudience.MEMBERS, false, all),
                make(editor, office, CollectionAudience.ORGANISATION, false, all));
        readers.forEach(reader -> shown(reader, plan, made, all));
        all.subList(0, MANY / 2).forEach(chance::vanishes);
        readers.forEach(reader -> shown(reader, plan, made, all));
    }

    private Made make(
            SignedIn editor, SignedIn office, CollectionAudience audience, boolean passes, List<Thrown> practices) {
        String slug = as(editor, () -> collections.create(new CollectionWords("Thrown together", "", audience)));
        as(editor, () -> {
            CollectionId id = collections.page(slug, Locale.ENGLISH).id();
            for (Thrown each : practices) {
                collections.add(id, each.id());
                collections.note(id, each.id(), "Mind " + each.as().secret());
            }
        });
        if (passes) {
            as(office, () -> {
                CollectionPage page = collections.page(slug, Locale.ENGLISH);
                gate.letThrough(page.id(), page.version());
            });
        }
        return new Made(slug, audience, passes);
    }

    private void shown(Onlooker reader, Plan plan, List<Made> made, List<Thrown> all) {
        List<Thrown> open = chance.open(reader, all);
        for (Made each : made) {
            Optional<CollectionPage> page = page(reader, each.slug());
            assertThat(page.isPresent()).as("%s %s", reader, each).isEqualTo(each.opensFor(reader, plan));
            page.ifPresent(shown -> {
                assertThat(shown.entries())
                        .as("%s %s", reader, each)
                        .extracting(CollectionPage.Entry::slug)
                        .containsExactlyElementsOf(
                                open.stream().map(Thrown::slug).toList());
                assertThat(all)
                        .allSatisfy(practice -> assertThat(
                                        shown.toString().contains(practice.as().secret()))
                                .isEqualTo(open.contains(practice)));
            });
        }
        Set<String> readable = made.stream()
                .filter(each -> each.opensFor(reader, plan))
                .map(Made::slug)
                .collect(toSet());
        for (Thrown each : all) {
            assertThat(holding(reader, each.id()))
                    .as("%s %s", reader, each)
                    .isEqualTo(open.contains(each) ? readable : Set.of());
        }
        if (reader.person() == null) {
            made.forEach(each -> strangersPage(each, open, all));
        }
    }

    private void strangersPage(Made made, List<Thrown> open, List<Thrown> all) {
        String page = new Visitor(port).get("/collections/" + made.slug()).body();
        assertThat(all)
                .allSatisfy(each -> assertThat(page.contains(each.as().title() + "<"))
                        .isEqualTo(made.passed() && open.contains(each)));
    }

    private Optional<CollectionPage> page(Onlooker reader, String slug) {
        try {
            return Optional.of(reader.sees(
                    () -> publicly.page(slug, Locale.ENGLISH), () -> collections.page(slug, Locale.ENGLISH)));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private Set<String> holding(Onlooker reader, PracticeId practice) {
        return reader.sees(() -> publicly.holding(practice), () -> collections.holding(practice)).stream()
                .map(CollectionLine::slug)
                .collect(toSet());
    }
}
