package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaRoutes;
import org.selvedge.media.SomeMedia;
import org.selvedge.notifications.NotificationService;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.TestClock;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures, files and films of a practice: who sees them, and until when. */
@PortalTest
class PracticeMediaTest {
    @Autowired
    private PracticeService service;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private VersionService versions;

    @Autowired
    private PictureService pictures;

    @Autowired
    private ReviewingService reviewing;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PictureConsents consents;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private SomeMedia media;

    @Autowired
    private SomeVersions made;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private OrganisationId owner;
    private PersonId author;
    private PersonId elsewhere;

    @BeforeEach
    void people() {
        owner = organisations.member();
        author = people.member(owner);
        elsewhere = people.member(organisations.member());
    }

    @Test
    void everybodySeesThePicturesOfAPublicPractice() {
        FileId garden = media.picture(author);
        PracticeId id = published(Map.of("pictures", row(garden, "alt", "A garden", "credit", "Ada", "people", "no")));

        PracticeMedia.Picture picture = page(id).media().pictures().getFirst();
        assertThat(picture.alt()).isEqualTo("A garden");
        assertThat(picture.sources()).isEqualTo("%1$s/480 480w, %1$s/600 600w".formatted(address(garden)));
        HttpResponse<String> html = new Visitor(port).get("/practices/" + some.slugOf(id));
        assertThat(html.body())
                .contains("alt=\"A garden\"", "width=\"600\"", "height=\"400\"", "480w")
                .contains("<figcaption>")
                .contains("Picture: Ada");
        assertThat(status(garden)).isEqualTo(200);
    }

    @Test
    void aFileReachesOnlyThoseItIsAddressedTo() {
        FileId open = media.attachment(author);
        FileId members = media.attachment(author);
        FileId ours = media.attachment(author);
        PracticeId id = published(Map.of(
                "attachments",
                Rows.write(List.of(
                        Map.of("file", text(open), "title", "Open", "audience", "PUBLIC"),
                        Map.of("file", text(members), "title", "Members", "audience", "MEMBERS"),
                        Map.of("file", text(ours), "title", "Ours", "audience", "ORGANISATION")))));

        assertThat(page(id).media().attachments())
                .extracting(PracticeMedia.Attachment::title)
                .containsExactly("Open");
        assertThat(titles(id, elsewhere)).containsExactly("Open", "Members");
        assertThat(titles(id, author)).containsExactly("Open", "Members", "Ours");
        assertThat(new Visitor(port).get("/practices/" + some.slugOf(id)).body())
                .contains("Open")
                .doesNotContain(text(members))
                .doesNotContain(text(ours));
        assertThat(statusOfFile(open)).isEqualTo(200);
        assertThat(statusOfFile(members)).isEqualTo(404);
        assertThat(files.mayRead(members, people.signedIn(elsewhere).reader())).isTrue();
        assertThat(files.mayRead(ours, people.signedIn(elsewhere).reader())).isFalse();
        assertThat(files.mayRead(ours, people.signedIn(author).reader())).isTrue();
    }

    @Test
    void aFileThatWasNarrowedSinceIsNarrowInEarlierVersionsToo() {
        FileId plan = media.attachment(author);
        PracticeId id = published(Map.of("attachments", row(plan, "title", "Plan", "audience", "PUBLIC")));
        assertThat(statusOfFile(plan)).isEqualTo(200);
        next(id, Map.of("attachments", row(plan, "title", "Plan", "audience", "MEMBERS")));
        assertThat(statusOfFile(plan)).isEqualTo(404);
    }

    @Test
    void onlyThoseWithAPartInADraftSeeItsFiles() {
        FileId garden = media.picture(author);
        PersonId colleague = people.member(owner);
        PersonId coordinator = organisations.coordinator(owner);
        PersonId office = people.secretariat(organisations.office());
        PracticeId id = begin(Map.of("pictures", row(garden, "alt", "A garden", "people", "no")));
        assertThat(files.mayRead(garden, people.signedIn(author).reader())).isTrue();
        assertThat(files.mayRead(garden, people.signedIn(coordinator).reader())).isFalse();
        assertThat(files.mayRead(garden, people.signedIn(office).reader())).isFalse();
        assertThat(files.mayRead(garden, people.signedIn(colleague).reader())).isFalse();
        assertThat(files.mayRead(garden, people.signedIn(elsewhere).reader())).isFalse();
        assertThat(status(garden)).isEqualTo(404);
        made.submit(id, author, false);
        assertThat(files.mayRead(garden, people.signedIn(coordinator).reader())).isTrue();
        assertThat(files.mayRead(garden, people.signedIn(office).reader())).isFalse();
    }

    @Test
    void whoeverDecidesSeesThePicturesAndAReviewerNotWhatIsForTheOwnersPeople() {
        PersonId coordinator = organisations.coordinator(owner);
        PersonId office = people.secretariat(organisations.office());
        FileId garden = media.picture(author);
        FileId ours = media.attachment(author);
        PracticeId id = begin(Map.of(
                "pictures",
                row(garden, "alt", "A garden", "people", "no"),
                "attachments",
                row(ours, "title", "Ours", "audience", "ORGANISATION")));
        made.submit(id, author, false);
        PracticeMedia atTheGate = Acting.as(
                people.signedIn(coordinator), () -> reviewing.read(id, null).media());
        assertThat(atTheGate.files()).containsExactly(garden, ours);

        made.approve(id);
        Acting.as(people.signedIn(author), () -> reviews.ask(id, 1));
        Acting.as(people.signedIn(office), () -> {
            Instant seen = reviewing.read(id, 1).review().since();
            reviews.name(id, 1, elsewhere, seen);
        });
        PracticeMedia reviewed = Acting.as(
                people.signedIn(elsewhere), () -> reviewing.read(id, 1).media());
        assertThat(reviewed.files()).containsExactly(garden);
        assertThat(files.mayRead(ours, people.signedIn(elsewhere).reader())).isFalse();
        assertThat(files.mayRead(garden, people.signedIn(elsewhere).reader())).isTrue();
    }

    @Test
    void namingSomebodyElsesFileOpensNothing() {
        FileId theirs = media.attachment(elsewhere);
        PracticeId id = begin(Map.of("attachments", row(theirs, "title", "Theirs", "audience", "PUBLIC")));
        assertThat(files.mayRead(theirs, people.signedIn(author).reader())).isFalse();
        assertThatThrownBy(() -> made.submit(id, author, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("attachments"));
        assertThat(statusOfFile(theirs)).isEqualTo(404);
    }

    @Test
    void theDayAfterConsentEndsThePictureIsGoneAndTheArticleStays() {
        FileId portrait = media.picture(author);
        LocalDate today = LocalDate.now(clock);
        PracticeId id = published(Map.of(
                "pictures",
                row(portrait, "alt", "Ada", "people", "yes", "consent", "yes", "consent-until", today.toString())));
        assertThat(page(id).media().pictures()).hasSize(1);
        assertThat(status(portrait)).isEqualTo(200);

        TestClock.get().advance(Duration.ofDays(1));
        assertThat(page(id).media().pictures()).isEmpty();
        assertThat(page(id).sections()).isNotEmpty();
        assertThat(status(portrait)).isEqualTo(404);
        assertThat(files.mayRead(portrait, people.signedIn(author).reader())).isFalse();

        consents.tellOfEnded();
        consents.tellOfEnded();
        assertThat(Acting.as(people.signedIn(author), () -> notifications.unread()))
                .isEqualTo(1);
    }

    @Test
    void itIsGoneFromEarlierVersionsAsWellWhereTodaysHasItNoMore() {
        FileId portrait = media.picture(author);
        LocalDate today = LocalDate.now(clock);
        PracticeId id = published(Map.of(
                "pictures",
                row(portrait, "alt", "Ada", "people", "yes", "consent", "yes", "consent-until", today.toString())));
        next(id, Map.of("pictures", ""));
        assertThat(pictures(id, 1)).hasSize(1);
        TestClock.get().advance(Duration.ofDays(1));
        assertThat(pictures(id, 1)).isEmpty();
        assertThat(status(portrait)).isEqualTo(404);
    }

    private List<PracticeMedia.Picture> pictures(PracticeId id, int version) {
        return publicly.version(some.slugOf(id), version, Locale.ENGLISH)
                .page()
                .media()
                .pictures();
    }

    @Test
    void aPictureIsTakenBackAtOnceByItsAuthorOrCoordinatorOnly() {
        FileId portrait = media.picture(author);
        PracticeId id = published(Map.of("pictures", row(portrait, "alt", "Ada", "people", "yes", "consent", "yes")));
        PersonId colleague = people.member(owner);
        for (PersonId other : List.of(colleague, elsewhere)) {
            Acting.as(people.signedIn(other), () -> {
                assertThatThrownBy(() -> pictures.withdraw(id, portrait)).isInstanceOf(NotFound.class);
            });
        }
        assertThat(status(portrait)).isEqualTo(200);
        organisations.coordinatedBy(owner, colleague);
        Acting.as(people.signedIn(colleague), () -> pictures.withdraw(id, portrait));
        assertThat(status(portrait)).isEqualTo(404);
        assertThat(page(id).media().pictures()).isEmpty();
    }

    @Test
    void aListShowsTheFirstPictureAndAClothWhereThereIsNone() {
        FileId portrait = media.picture(author);
        LocalDate today = LocalDate.now(clock);
        PracticeId with = published(Map.of(
                "title",
                "Quincunx",
                "pictures",
                row(portrait, "alt", "Ada", "people", "yes", "consent", "yes", "consent-until", today.toString())));
        assertThat(card("Quincunx").picture()).isEqualTo(MediaRoutes.picture(portrait, 480));
        assertThat(new Visitor(port).get("/practices?q=quincunx").body()).contains(address(portrait) + "/480");
        TestClock.get().advance(Duration.ofDays(1));
        assertThat(card("Quincunx").picture()).isNull();
        assertThat(new Visitor(port).get("/practices?q=quincunx").body())
                .contains(some.slugOf(with))
                .doesNotContain(text(portrait));
    }

    private PracticeCard card(String title) {
        return publicly.search(PracticeQuery.of(title), Locale.ENGLISH).cards().getFirst();
    }

    @Test
    void aFilmIsALinkWithANoticeAndNothingOfItIsLoaded() {
        PracticeId id = published(Map.of(
                "video",
                Rows.write(List.of(Map.of(
                        "link",
                        "https://films.example/7",
                        "caption",
                        "Four minutes",
                        "transcript",
                        "First.\n\n<script>alert(1)</script>",
                        "language",
                        "fr")))));
        String html = new Visitor(port).get("/practices/" + some.slugOf(id)).body();
        assertThat(html)
                .contains("href=\"https://films.example/7\"", "rel=\"nofollow noopener noreferrer\"")
                .contains("The film is kept by films.example")
                .contains("&lt;script&gt;")
                .doesNotContain("<iframe", "<video", "src=\"https://films.example");
    }

    @Test
    void theDemonstrationShowsItsDrawingsInTheReadersLanguage() {
        PracticeMedia.Picture english = publicly.page("1000-aiguilles", Locale.ENGLISH)
                .media()
                .pictures()
                .getFirst();
        assertThat(english.alt()).startsWith("Abstract drawing");
        assertThat(english.credit()).startsWith("Drawing for the demonstration");
        assertThat(english.sizes()).hasSize(3);
        assertThat(status(english.file())).isEqualTo(200);
        assertThat(publicly.page("1000-aiguilles", Locale.FRENCH)
                        .media()
                        .pictures()
                        .getFirst()
                        .alt())
                .startsWith("Dessin abstrait");
        assertThat(new Visitor(port).get("/fr/practices/atelier-di-quartiere").body())
                .contains("Quarante armures")
                .doesNotContain("Forty weaves");
        assertThat(publicly.page("1000-aiguilles", Locale.ENGLISH).translation().since())
                .isNull();
    }

    @Test
    void betweenTwoVersionsItIsSaidWhatWasAddedRemovedAndChanged() {
        FileId garden = media.picture(author);
        FileId yard = media.picture(author);
        FileId plan = media.attachment(author);
        PracticeId id = published(Map.of(
                "pictures", row(garden, "alt", "A garden", "credit", "Ada", "people", "no"),
                "attachments", row(plan, "title", "Plan", "audience", "MEMBERS")));
        next(
                id,
                Map.of(
                        "pictures",
                        Rows.write(List.of(
                                Map.of("file", text(garden), "alt", "A garden in May", "credit", "Ada", "people", "no"),
                                Map.of("file", text(yard), "alt", "A yard", "people", "no"))),
                        "attachments",
                        row(plan, "title", "Plan", "audience", "PUBLIC"),
                        "video",
                        Rows.write(List.of(Map.of("link", "https://films.example/7", "caption", "Four minutes")))));

        List<MediaChange> changes = compared(id, 1, 2, elsewhere).media();
        assertThat(changes)
                .extracting(MediaChange::part, MediaChange::kind)
                .containsExactly(
                        tuple(PagePart.PICTURES, MediaChange.Kind.CHANGED),
                        tuple(PagePart.PICTURES, MediaChange.Kind.ADDED),
                        tuple(PagePart.FILM, MediaChange.Kind.ADDED),
                        tuple(PagePart.FILES, MediaChange.Kind.CHANGED));
        assertThat(changes.getFirst().differences())
                .containsExactly(new MediaChange.Difference(
                        MediaChange.What.ALT, "A garden", "A garden in May", Locale.ENGLISH));
        assertThat(changes.getLast().differences())
                .containsExactly(
                        new MediaChange.Difference(MediaChange.What.AUDIENCE, "MEMBERS", "PUBLIC", Locale.ROOT));
    }

    @Test
    void aFileThatAReaderMayNotReadInOneOfTwoVersionsIsAnnouncedAndNotCompared() {
        FileId plan = media.attachment(author);
        FileId ours = media.attachment(author);
        PracticeId id = published(Map.of(
                "attachments",
                Rows.write(List.of(
                        Map.of("file", text(plan), "title", "Qzxplan", "audience", "PUBLIC"),
                        Map.of("file", text(ours), "title", "Qzxours", "audience", "PUBLIC")))));
        next(
                id,
                Map.of(
                        "attachments",
                        Rows.write(List.of(
                                Map.of("file", text(plan), "title", "Qzxplan two", "audience", "MEMBERS"),
                                Map.of("file", text(ours), "title", "Qzxours two", "audience", "ORGANISATION")))));
        next(id, Map.of("attachments", "[]"));

        PersonId partner = people.partner(organisations.partner());
        VersionComparison strange = compared(id, 1, 2, partner);
        assertThat(strange.media()).isEmpty();
        assertThat(strange.hiddenFiles())
                .as("what only the owner's people have is not told")
                .isEqualTo(1);
        assertThat(strange.toString()).doesNotContain("Qzx");
        assertThat(compared(id, 1, 2, elsewhere).media())
                .extracting(change -> InLanguage.text(change.name()))
                .containsExactly("Qzxplan two");
        assertThat(compared(id, 1, 2, author).media())
                .extracting(change -> InLanguage.text(change.name()))
                .containsExactly("Qzxplan two", "Qzxours two");
        assertThat(compared(id, 2, 3, partner).media()).isEmpty();
        assertThat(compared(id, 2, 3, author).media())
                .extracting(MediaChange::kind)
                .containsExactly(MediaChange.Kind.REMOVED, MediaChange.Kind.REMOVED);
    }

    @Test
    void whoeverDecidesSeesWhatChangesInPicturesAndFiles() {
        FileId garden = media.picture(author);
        FileId plan = media.attachment(author);
        PracticeId id = published(Map.of("pictures", row(garden, "alt", "A garden", "people", "no")));
        made.next(
                id, author, Map.of("pictures", "[]", "attachments", row(plan, "title", "Plan", "audience", "MEMBERS")));
        made.submit(id, author, false);
        PersonId coordinator = organisations.coordinator(owner);
        assertThat(Acting.as(people.signedIn(coordinator), () -> reviewing.read(id, 2))
                        .mediaChanges())
                .extracting(MediaChange::part, MediaChange::kind)
                .containsExactly(
                        tuple(PagePart.PICTURES, MediaChange.Kind.REMOVED),
                        tuple(PagePart.FILES, MediaChange.Kind.ADDED));
    }

    private VersionComparison compared(PracticeId id, int from, int to, PersonId reader) {
        return Acting.as(people.signedIn(reader), () -> versions.compare(some.slugOf(id), from, to, Locale.ENGLISH));
    }

    @Test
    void anAuthorIsAskedForWhatReadersNeed() {
        Manuscript manuscript = ManuscriptTest.manuscript(Map.of(
                "pictures", row(FileId.next(), "people", "yes"),
                "attachments", row(FileId.next(), "language", "xx"),
                "video", Rows.write(List.of(Map.of("link", "javascript:alert(1)")))));
        assertThat(Checklist.gaps(manuscript))
                .extracting(Gap::key)
                .containsExactly(
                        "practices.gap.picture.alt",
                        "practices.gap.picture.consent",
                        "practices.gap.link",
                        "practices.gap.attachment.title",
                        "practices.gap.choice");
    }

    @Test
    void aPageTakesOneStatementMoreForAllOfThem() {
        PracticeId plain = published(Map.of());
        PracticeId rich = published(Map.of(
                "pictures",
                Rows.write(List.of(
                        Map.of("file", text(media.picture(author)), "alt", "One", "people", "no"),
                        Map.of("file", text(media.picture(author)), "alt", "Two", "people", "no"))),
                "attachments",
                row(media.attachment(author), "title", "Plan", "audience", "PUBLIC")));
        page(rich);
        int few = Statements.count(() -> page(plain));
        assertThat(Statements.count(() -> page(rich))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private PracticeId published(Map<String, String> changed) {
        return made.publicOne(owner, author, changed);
    }

    private void next(PracticeId id, Map<String, String> changed) {
        made.nextIsShown(id, author, changed);
    }

    private PracticeId begin(Map<String, String> changed) {
        return made.draft(owner, author, changed);
    }

    private PracticePage page(PracticeId id) {
        return publicly.page(some.slugOf(id), Locale.ENGLISH);
    }

    private List<String> titles(PracticeId id, PersonId reader) {
        return Acting.as(
                people.signedIn(reader),
                () -> service.page(some.slugOf(id), Locale.ENGLISH).media().attachments().stream()
                        .map(PracticeMedia.Attachment::title)
                        .toList());
    }

    private int status(FileId picture) {
        return new Visitor(port).get(MediaRoutes.picture(picture, 480)).statusCode();
    }

    private int statusOfFile(FileId file) {
        return new Visitor(port).get(MediaRoutes.file(file)).statusCode();
    }

    private static String address(FileId picture) {
        return "/media/pictures/" + text(picture);
    }

    private static String row(FileId file, String... cells) {
        Map<String, String> row = new java.util.LinkedHashMap<>(Map.of("file", text(file)));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return Rows.write(List.of(row));
    }

    private static String text(FileId file) {
        return file.value().toString();
    }
}
