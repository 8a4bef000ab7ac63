package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.practices.ReviewAnswer.YES;
import static org.selvedge.testing.Acting.as;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaRoutes;
import org.selvedge.media.SomeMedia;
import org.selvedge.notifications.NotificationService;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways around the gates, and ways to what is hidden, that somebody with an account might try. */
@PortalTest
class AttacksOnPracticesTest {
    private static final Submission AGREED = new Submission(true, "What changed.");

    @Autowired
    private WritingService writing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private CoAuthorService coAuthors;

    @Autowired
    private GateService gate;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private QueueService queues;

    @Autowired
    private ShelfService shelf;

    @Autowired
    private TranslationService translations;

    @Autowired
    private PictureService pictures;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private SomeMedia media;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @LocalServerPort
    private int port;

    private OrganisationId owner;
    private PersonId anna;
    private PersonId carla;
    private PersonId office;
    private PersonId elsewhere;

    /** Anna writes, Carla is the only one who decides. */
    @BeforeEach
    void anOrganisation() {
        owner = organisations.member();
        anna = people.member(owner);
        carla = organisations.coordinator(owner);
        office = people.secretariat(organisations.office());
        elsewhere = people.member(organisations.member());
    }

    @Test
    void whoeverWroteAWordOfItDoesNotDecideAboutItAsAnAuthorNoMore() {
        PracticeId id = versions.draft(owner, anna, Map.of());
        act(anna, () -> coAuthors.name(id, carla));
        Manuscript.Entry tips = entry(anna, id, "tips");
        as(people.signedIn(carla), () -> writing.save(id, "tips", "All of this is Carla’s.", tips.revision()));
        act(carla, () -> coAuthors.remove(id, carla));
        Manuscript.Entry now = entry(anna, id, "tips");
        as(people.signedIn(anna), () -> writing.save(id, "tips", "All of this is Carla’s!", now.revision()));
        act(anna, () -> submissions.submit(id, AGREED));

        assertThatThrownBy(() -> approve(carla, id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(carla, id)).isInstanceOf(NotFound.class);
        assertThat(toDecide(carla)).doesNotContain(id);
        assertThat(atTheOffice()).contains(id);
        approve(office, id, 1);
        assertThat(versions.state(id)).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void norAfterTheVersionWasWithdrawnAndTakenUpAgainNorWithAMandateThatCameLater() {
        PracticeId id = versions.draft(owner, anna, Map.of());
        PersonId ben = people.member(owner);
        act(anna, () -> coAuthors.name(id, ben));
        Manuscript.Entry tips = entry(anna, id, "tips");
        as(people.signedIn(ben), () -> writing.save(id, "tips", "All of this is Ben’s.", tips.revision()));
        act(anna, () -> submissions.withdraw(id));
        act(anna, () -> writing.propose(id));
        act(anna, () -> coAuthors.remove(id, ben));
        organisations.deputisedBy(owner, ben);
        act(anna, () -> submissions.submit(id, AGREED));
        assertThatThrownBy(() -> approve(ben, id, 2)).isInstanceOf(NotFound.class);
        assertThat(toDecide(ben)).doesNotContain(id);
        approve(carla, id, 2);
    }

    @Test
    void namingACoordinatorAsCoAuthorDoesNotTakeTheGateFromThem() {
        PracticeId id = versions.draft(owner, anna, Map.of());
        act(anna, () -> coAuthors.name(id, carla));
        act(carla, () -> coAuthors.remove(id, carla));
        act(anna, () -> submissions.submit(id, AGREED));
        approve(carla, id, 1);
    }

    @Test
    void aSmallChangeThatWasTakenBackIsNotBroughtBackByItsReviewer() {
        PracticeId id = versions.approved(owner, anna);
        versions.next(id, anna, Map.of("tips", "Oil the hinges well."));
        versions.submit(id, anna, true);
        act(anna, () -> reviews.ask(id, 2));
        act(office, () -> reviews.name(id, 2, elsewhere, reviewSince(office, id)));
        Instant asked = reviewSince(elsewhere, id);
        act(carla, () -> gate.takeBack(id, 2, "Not agreed.", read(carla, id).since()));

        assertThatThrownBy(() -> as(people.signedIn(elsewhere), () -> {
                    ReviewAnswers answers = new ReviewAnswers(YES, YES, YES, YES);
                    reviews.review(id, 2, answers, "Good.", Locale.ENGLISH, asked);
                }))
                .isInstanceOf(NotFound.class);
        assertThat(as(people.signedIn(elsewhere), () -> queues.toReview(0))).isEmpty();
        assertThatThrownBy(() -> versions.review(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> publicly.page(some.slugOf(id), Locale.ENGLISH)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSmallChangesOfASoleCoordinatorAreLookedAtByTheOffice() {
        PracticeId id = versions.approved(owner, carla);
        versions.next(id, carla, Map.of("tips", "Oil the hinges well."));
        versions.submit(id, carla, true);
        assertThat(atTheOffice()).contains(id);
        assertThatThrownBy(() -> act(carla, () -> gate.takeBack(id, 2, "Mine.", stateSince(id))))
                .isInstanceOf(Refusal.class);
        VersionReading read = read(office, id);
        assertThat(read.may(VersionAction.TAKE_BACK)).isTrue();
        act(office, () -> gate.lookedAt(id, 2));
        assertThat(atTheOffice()).doesNotContain(id);
        assertThatThrownBy(() -> read(office, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatOnlyItsAuthorsEverSawIsWithdrawnInSilence() {
        PracticeId id = versions.draft(owner, anna, Map.of());
        act(anna, () -> submissions.withdraw(id));
        assertThat(as(people.signedIn(carla), () -> notifications.unread())).isZero();
    }

    @Test
    void colleaguesAreNamedWhateverTheTitleIsWhileItIsWritten() {
        String title = "Doors\r\nBcc: somebody@example.org\r\n\r\n" + "\ud83e\uddf5".repeat(5_000);
        PracticeId id = versions.draft(owner, anna, Map.of("title", title));
        PersonId ben = people.member(owner);
        act(anna, () -> coAuthors.name(id, ben));
        assertThat(as(people.signedIn(ben), () -> notifications.page(0))
                        .lines()
                        .getFirst()
                        .what())
                .startsWith("Doors Bcc:")
                .endsWith("\ud83e\uddf5…");
        assertThat(as(people.signedIn(anna), () -> writing.mine(0)).lines()).isNotEmpty();
    }

    @Test
    void aTitleDoesNotMakeAnAddressChange() {
        PracticeId id = versions.submitted(owner, anna, Map.of("title", "Unnamed heroes"));
        versions.approve(id);
        String slug = some.slugOf(id);
        assertThat(slug).startsWith("unnamed-heroes");
        versions.next(id, anna, Map.of("tips", "Ask Lena."));
        versions.submit(id, anna, false);
        versions.approve(id);
        assertThat(some.slugOf(id)).isEqualTo(slug);
    }

    @Test
    void aPictureThatWasTakenBackIsNoPosterEither() {
        FileId portrait = media.picture(anna);
        String file = portrait.value().toString();
        PracticeId id = versions.submitted(
                owner,
                anna,
                Map.of(
                        "pictures",
                        Rows.write(List.of(Map.of("file", file, "alt", "Ada", "people", "yes", "consent", "yes"))),
                        "video",
                        Rows.write(List.of(Map.of("link", "https://films.example/7", "poster", file)))));
        versions.approve(id);
        versions.review(id);
        assertThat(poster(id)).isNotNull();
        act(anna, () -> pictures.withdraw(id, portrait));
        assertThat(poster(id)).isNull();
        assertThat(new Visitor(port).get(MediaRoutes.picture(portrait, 480)).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get("/practices/" + some.slugOf(id)).body())
                .contains("films.example")
                .doesNotContain(file);
    }

    @Test
    void whyAPracticeWasTakenFromTheShelfIsForItsOwnPeopleAndTheOffice() {
        PracticeId id = versions.publicOne(owner, anna);
        String why = "It names somebody. " + "x".repeat(1_900);
        act(office, () -> shelf.unpublish(id, why));
        assertThat(publicly.note(id, Locale.ENGLISH)).isEmpty();
        assertThat(as(people.signedIn(elsewhere), () -> shelf.note(id, Locale.ENGLISH)))
                .isEmpty();
        PersonId partner = people.partner(organisations.partner());
        assertThat(as(people.signedIn(partner), () -> shelf.note(id, Locale.ENGLISH)))
                .isEmpty();
        assertThat(as(people.signedIn(anna), () -> shelf.note(id, Locale.ENGLISH)))
                .get()
                .extracting(ShelfNote::reason)
                .isEqualTo(why);
        assertThat(as(people.signedIn(office), () -> shelf.note(id, Locale.ENGLISH)))
                .isPresent();
    }

    @Test
    void whoeverDecidesSeesPicturesFilmsFilesAndCitedPages() {
        FileId plan = media.attachment(anna);
        FileId garden = media.picture(anna);
        PracticeId id = versions.submitted(
                owner,
                anna,
                Map.of(
                        "pictures",
                        Rows.write(List.of(Map.of(
                                "file",
                                garden.value().toString(),
                                "alt",
                                "A garden",
                                "caption",
                                "Ours",
                                "people",
                                "no"))),
                        "video",
                        Rows.write(List.of(Map.of("link", "https://films.example/7", "transcript", "She says."))),
                        "attachments",
                        Rows.write(List.of(
                                Map.of("file", plan.value().toString(), "title", "Plan", "audience", "ORGANISATION"))),
                        "partners",
                        Rows.write(List.of(Map.of(
                                "name", "Some company", "kind", "COMPANY", "cited-link", "https://news.example/1")))));
        VersionReading read = read(carla, id);
        assertThat(read.media().pictures())
                .extracting(picture -> InLanguage.text(picture.caption()))
                .containsExactly("Ours");
        assertThat(InLanguage.text(Objects.requireNonNull(read.media().video()).transcript()))
                .isEqualTo("She says.");
        assertThat(read.media().attachments())
                .extracting(PracticeMedia.Attachment::title)
                .containsExactly("Plan");
        assertThat(read.partners())
                .extracting(VersionReading.PartnerPart::cited)
                .containsExactly("https://news.example/1");

        approve(carla, id, 1);
        act(anna, () -> reviews.ask(id, 1));
        act(office, () -> reviews.name(id, 1, elsewhere, reviewSince(office, id)));
        assertThat(read(elsewhere, id).media().attachments())
                .as("the reviewer is a stranger")
                .isEmpty();
        assertThat(read(elsewhere, id).media().pictures()).hasSize(1);
        assertThat(files.mayRead(plan, people.signedIn(elsewhere).reader())).isFalse();
        assertThat(files.mayRead(plan, people.signedIn(carla).reader())).isTrue();
    }

    @Test
    void whereAPartnerIsCitedIsAsHiddenAsItsName() {
        PracticeId id = versions.submitted(owner, anna, partners("https://news.example/1"));
        versions.approve(id);
        versions.review(id);
        assertThat(partner(publicly.page(some.slugOf(id), Locale.ENGLISH)).cited())
                .isNotNull();
        versions.next(id, anna, partners(""));
        versions.submit(id, anna, false);
        versions.approve(id);
        versions.review(id);
        PracticePage.Partner then =
                partner(publicly.version(some.slugOf(id), 1, Locale.ENGLISH).page());
        assertThat(then.name()).isNull();
        assertThat(then.cited()).isNull();
    }

    @Test
    void whatOnePartnerConfirmedIsNotLentToAnotherName() {
        PracticeId id = some.practice(owner)
                .complete()
                .partner("Quiet company", true, null)
                .publicly();
        versions.next(id, anna, Map.of());
        String before = versions.of(
                id,
                version -> Objects.requireNonNull(
                                manuscripts.of(version.id()).entries().get("partners"))
                        .value());
        versions.rewrite(id, anna, Map.of("partners", before.replace("\"name\":\"Quiet", "\"name\":\"Loud")));
        versions.submit(id, anna, false);
        versions.approve(id);
        versions.review(id);
        assertThat(partner(publicly.page(some.slugOf(id), Locale.ENGLISH)).name())
                .isNull();
    }

    @Test
    void whatWasTranslatedForFewIsNotReadByManyBecauseTheSourceWasRewritten() {
        PracticeId id = some.practice(owner)
                .complete()
                .inBoth(SectionKind.DIFFERENTLY, Audience.ORGANISATION, "Without Bob.", "Sans Bob, qzxsecret.")
                .translated("fr", "Une porte", "Ce que nous avons fait.", 1)
                .publicly();
        versions.next(id, anna, Map.of("differently", "We would start earlier.", "audience.differently", "PUBLIC"));
        versions.submit(id, anna, false);
        versions.approve(id);
        versions.review(id);
        PracticePage page = publicly.page(some.slugOf(id), Locale.FRENCH);
        assertThat(page.title()).isEqualTo("Une porte");
        assertThat(page.toString()).contains("We would start earlier.").doesNotContain("qzxsecret");
        assertThat(publicly.search(PracticeQuery.of("qzxsecret"), Locale.FRENCH).cards())
                .isEmpty();
    }

    @Test
    void aTranslationSaysNothingThatItsSourceDoesNot() {
        PracticeId id = versions.publicOne(owner, anna);
        String slug = some.slugOf(id);
        Map.of("title", "Eine Tür", "teaser", "Was wir taten.", "status-reason", "Niemand las das, qzx.")
                .forEach((field, text) ->
                        as(people.signedIn(anna), () -> translations.save(slug, "de", field, text, 0)));
        act(anna, () -> translations.submit(slug, "de"));
        TranslationSheet sheet = as(people.signedIn(carla), () -> translations.sheet(slug, "de"));
        assertThat(sheet.toString()).doesNotContain("qzx");
        act(carla, () -> translations.accept(slug, "de", Objects.requireNonNull(sheet.since())));
        PracticePage page = publicly.page(slug, Locale.GERMAN);
        assertThat(page.title()).isEqualTo("Eine Tür");
        assertThat(page.statusReason()).isNull();
    }

    @Test
    void signsWithAMeaningElsewhereAreWordsInEveryRenderingOfPicturesFilmsFilesAndPartners() {
        String hostile = "\"><script>alert(1)</script>' onerror=x {0} ${7*7} #{x} \\ ]] \ud83e\uddf5 \u200f%s";
        String seen = Typed.line(hostile);
        FileId garden = media.picture(anna);
        FileId plan = media.attachment(anna, "\"><b>.pdf");
        PracticeId id = versions.submitted(
                owner,
                anna,
                Map.of(
                        "title",
                        hostile,
                        "pictures",
                        Rows.write(List.of(Map.of(
                                "file",
                                garden.value().toString(),
                                "alt",
                                hostile,
                                "caption",
                                hostile,
                                "credit",
                                hostile,
                                "people",
                                "no"))),
                        "video",
                        Rows.write(List.of(Map.of(
                                "link",
                                "https://films.example/?a=%22%3E&b='",
                                "caption",
                                hostile,
                                "transcript",
                                hostile))),
                        "attachments",
                        Rows.write(List.of(
                                Map.of("file", plan.value().toString(), "title", hostile, "audience", "PUBLIC"))),
                        "partners",
                        Rows.write(List.of(Map.of(
                                "name",
                                hostile,
                                "kind",
                                "COMPANY",
                                "role",
                                hostile,
                                "cited-link",
                                "https://news.example/?a='%22%3E"))),
                        "phases",
                        Rows.write(List.of(Map.of("name", hostile, "text", hostile)))));
        versions.approve(id);
        versions.review(id);
        PracticePage page = publicly.page(some.slugOf(id), Locale.ENGLISH);
        assertThat(page.media().pictures().getFirst().alt()).isEqualTo(seen);
        assertThat(page.media().attachments().getFirst().title()).isEqualTo(seen);
        for (String address : List.of("", "/versions/1")) {
            String html = new Visitor(port)
                    .get("/practices/" + some.slugOf(id) + address)
                    .body();
            assertThat(html)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "\"><script", "' onerror=x {0} 49", "javascript:");
            assertThat(html.replace("&#39;", "'")).doesNotContain("alt=\"\">");
        }
        for (String list : List.of("/practices", "/sitemap.xml", "/")) {
            assertThat(new Visitor(port).get(list).body()).doesNotContain("<script>alert");
        }
        HttpHeaders headers = new Visitor(port).get(MediaRoutes.file(plan)).headers();
        assertThat(headers.firstValue("content-disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("<b>");
    }

    private static Map<String, String> partners(String cited) {
        return Map.of(
                "partners",
                Rows.write(List.of(Map.of("name", "Some company", "kind", "COMPANY", "cited-link", cited))));
    }

    private static PracticePage.Partner partner(PracticePage page) {
        return page.partners().getFirst();
    }

    private PracticeMedia.Picture poster(PracticeId id) {
        PracticePage page = publicly.page(some.slugOf(id), Locale.ENGLISH);
        return Objects.requireNonNull(page.media().video()).poster();
    }

    private Manuscript.Entry entry(PersonId person, PracticeId id, String field) {
        return Objects.requireNonNull(as(people.signedIn(person), () -> writing.open(id))
                .orElseThrow()
                .manuscript()
                .entries()
                .get(field));
    }

    private void act(PersonId person, Runnable deed) {
        as(people.signedIn(person), deed);
    }

    private void approve(PersonId person, PracticeId id, int number) {
        act(person, () -> gate.approve(id, number, stateSince(id)));
    }

    private Instant stateSince(PracticeId id) {
        return versions.of(id, PracticeVersion::stateSince);
    }

    private Instant reviewSince(PersonId person, PracticeId id) {
        return Objects.requireNonNull(read(person, id).review()).since();
    }

    private VersionReading read(PersonId person, PracticeId id) {
        return as(people.signedIn(person), () -> reading.read(id, null));
    }

    private List<PracticeId> toDecide(PersonId person) {
        return as(people.signedIn(person), () -> queues.toDecide(0)).stream()
                .map(QueueEntry::practice)
                .toList();
    }

    private List<PracticeId> atTheOffice() {
        return java.util.stream.IntStream.range(0, 40)
                .mapToObj(page -> as(people.signedIn(office), () -> queues.withoutCoordinator(page)))
                .flatMap(List::stream)
                .map(QueueEntry::practice)
                .toList();
    }
}
