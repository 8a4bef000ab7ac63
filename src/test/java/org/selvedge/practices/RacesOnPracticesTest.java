package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same instant: one of them comes second and is told so, and what is approved is what was read. */
@PortalTest
class RacesOnPracticesTest {
    private static final int TIMES = 5;

    @Autowired
    private WritingService writing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private GateService gate;

    @Autowired
    private KeepingService keeping;

    @Autowired
    private ShelfService shelf;

    @Autowired
    private TranslationService translations;

    @Autowired
    private PartnerService partners;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private PersonId anna;
    private PersonId ben;
    private PersonId carla;

    @BeforeEach
    void anOrganisation() {
        owner = organisations.member();
        anna = people.member(owner);
        ben = people.member(owner);
        carla = organisations.coordinator(owner);
    }

    @RepeatedTest(TIMES)
    void approvedWhileItsAuthorWithdrawsIt() {
        PracticeId id = versions.submitted(owner, anna);
        Instant seen = versions.of(id, PracticeVersion::stateSince);
        List<Boolean> done = together(
                () -> act(carla, () -> gate.approve(id, 1, seen)), () -> act(anna, () -> submissions.withdraw(id)));
        assertThat(done).containsOnlyOnce(true);
        assertThat(versions.state(id)).isEqualTo(done.getFirst() ? VersionState.APPROVED : VersionState.WITHDRAWN);
    }

    @RepeatedTest(TIMES)
    void approvedTwice() {
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        PracticeId id = versions.submitted(owner, anna);
        Instant seen = versions.of(id, PracticeVersion::stateSince);
        assertThat(together(
                        () -> act(carla, () -> gate.approve(id, 1, seen)),
                        () -> act(deputy, () -> gate.decline(id, 1, "No.", seen))))
                .containsOnlyOnce(true);
    }

    @RepeatedTest(TIMES)
    void aNextVersionBegunTwice() {
        PracticeId id = versions.approved(owner, anna);
        assertThat(together(() -> act(anna, () -> writing.propose(id)), () -> act(ben, () -> writing.propose(id))))
                .contains(true);
        assertThat(versions.of(id, PracticeVersion::number)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void endedWhileANextVersionBegins() {
        PracticeId id = versions.publicOne(owner, anna);
        String slug = some.slugOf(id);
        assertThat(together(
                        () -> act(anna, () -> writing.propose(id)),
                        () -> act(carla, () -> keeping.end(slug, YearMonth.of(2024, 1)))))
                .contains(true);
        int open = versions.of(id, version -> (int) version.practice().versions().stream()
                .filter(each -> each.state().open())
                .count());
        assertThat(open).isLessThanOrEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void twoPartnersAnswerAtTheSameTime() {
        OrganisationId first = organisations.partner();
        OrganisationId second = organisations.partner();
        PersonId dora = people.partner(first);
        PersonId emil = people.partner(second);
        PracticeId id = versions.submitted(
                owner,
                anna,
                Map.of(
                        "partners",
                        Rows.write(Stream.of(first, second)
                                .map(each -> Map.of("organisation", each.value().toString(), "role", "Helps"))
                                .toList())));
        versions.approve(id);
        versions.review(id);
        assertThat(together(() -> confirms(dora), () -> confirms(emil))).containsOnly(true);
        assertThat(publicly.page(some.slugOf(id), Locale.ENGLISH).partners())
                .extracting(PracticePage.Partner::name)
                .doesNotContainNull();
    }

    private void confirms(PersonId person) {
        act(person, () -> {
            PartnerRequest asked = partners.of(0).getFirst();
            partners.confirm(asked.id(), asked.seen());
        });
    }

    @RepeatedTest(TIMES)
    void archivedTwiceEachInFavourOfTheOther() {
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        PracticeId one = versions.publicOne(owner, anna);
        PracticeId other = versions.publicOne(owner, anna);
        String slugOfOne = some.slugOf(one);
        String slugOfOther = some.slugOf(other);
        assertThat(together(
                        () -> act(carla, () -> shelf.archive(one, "Read the other.", slugOfOther)),
                        () -> act(deputy, () -> shelf.archive(other, "Read the one.", slugOfOne))))
                .as("readers never go round in a circle")
                .containsOnlyOnce(true);
    }

    @RepeatedTest(TIMES)
    void handedInWhileACoAuthorTypes() {
        PracticeId id = versions.draft(owner, anna, Map.of());
        versions.writesWith(id, anna, ben);
        Manuscript.Entry tips = Objects.requireNonNull(as(people.signedIn(ben), () -> writing.open(id))
                .orElseThrow()
                .manuscript()
                .entries()
                .get("tips"));
        List<Boolean> done = together(
                () -> act(anna, () -> submissions.submit(id, new Submission(true, ""))),
                () -> act(ben, () -> writing.save(id, "tips", "Ask the neighbours.", tips.revision())));
        assertThat(done.getFirst()).isTrue();
        assertThat(handedIn(id)).isEqualTo(done.getLast() ? "Ask the neighbours." : tips.value());
        assertThat(as(people.signedIn(anna), () -> writing.answers(id))
                        .manuscript()
                        .text(RecordField.TIPS))
                .as("what the next version starts from is what was read")
                .isEqualTo(handedIn(id));
    }

    @RepeatedTest(TIMES)
    void aTranslationAcceptedWhileItIsSentBackAndRewritten() {
        PracticeId id = versions.publicOne(owner, anna);
        String slug = some.slugOf(id);
        act(anna, () -> translations.save(slug, "de", "title", "Eine Tür", 0));
        act(anna, () -> translations.save(slug, "de", "teaser", "Was wir taten.", 0));
        act(anna, () -> translations.submit(slug, "de"));
        Instant seen = Objects.requireNonNull(
                as(people.signedIn(carla), () -> translations.sheet(slug, "de")).since());
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        List<Boolean> done = together(() -> act(carla, () -> translations.accept(slug, "de", seen)), () -> {
            act(deputy, () -> translations.sendBack(slug, "de", "Not yet.", seen));
            act(anna, () -> translations.save(slug, "de", "title", "Nobody read this", 1));
        });
        assertThat(done).contains(true);
        assertThat(publicly.page(slug, Locale.GERMAN).title()).isNotEqualTo("Nobody read this");
    }

    private String handedIn(PracticeId id) {
        return versions.of(
                id,
                version -> version.sections().stream()
                        .filter(section -> section.kind() == SectionKind.TIPS)
                        .map(section -> section.bodies().getOrDefault("en", ""))
                        .findFirst()
                        .orElse(""));
    }

    private void act(PersonId person, Runnable deed) {
        as(people.signedIn(person), deed);
    }

    /** Which of them came to an end; the others were refused. */
    private static List<Boolean> together(Runnable... deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> begun = Stream.of(deeds)
                    .<Callable<Boolean>>map(deed -> () -> {
                        start.await();
                        try {
                            deed.run();
                            return true;
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    })
                    .toList();
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(begun)) {
                done.add(each.get());
            }
            return done;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
