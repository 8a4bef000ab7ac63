package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileId;
import org.selvedge.media.SomeMedia;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.TranslationSheet.Follows;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What partners do, what pictures show, what files are called and what a film says is translated like any other words. */
@PortalTest
class WordsBesideTheTextTest {
    @Autowired
    private TranslationService translations;

    @Autowired
    private VersionService versions;

    @Autowired
    private PracticeService service;

    @Autowired
    private PublicPracticeService publicly;

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

    @LocalServerPort
    private int port;

    private PersonId author;
    private SignedIn anna;
    private SignedIn coordinator;
    private SignedIn elsewhere;
    private FileId picture;
    private FileId open;
    private FileId members;
    private FileId ours;
    private PracticeId id;
    private String slug;

    @BeforeEach
    void aPracticeWithAllOfThem() {
        OrganisationId owner = organisations.member();
        author = people.member(owner);
        anna = people.signedIn(author);
        PersonId keeper = organisations.coordinator(owner);
        coordinator = people.signedIn(keeper);
        elsewhere = people.signedIn(people.member(organisations.member()));
        picture = media.picture(author);
        open = media.attachment(author);
        members = media.attachment(author);
        ours = media.attachment(author);
        id = published(owner);
        slug = some.slugOf(id);
    }

    @Test
    void everyReaderGetsThemInTheirLanguageAsFarAsTheyMayReadThem() {
        translated();

        PracticePage german = publicly.page(slug, Locale.GERMAN);
        PracticeMedia.Picture garden = german.media().pictures().getFirst();
        assertThat(garden.alt()).isEqualTo("Ein Garten");
        assertThat(garden.language()).isEqualTo(Locale.GERMAN);
        assertThat(garden.caption()).isEqualTo(new InLanguage("Im Mai", Locale.GERMAN));
        assertThat(german.media().attachments())
                .extracting(PracticeMedia.Attachment::title)
                .containsExactly("Plan, deutsch");
        assertThat(german.media().video().caption()).isEqualTo(new InLanguage("Vier Minuten", Locale.GERMAN));
        assertThat(german.media().video().transcript()).isEqualTo(new InLanguage("Zuerst.\n\nDann.", Locale.GERMAN));
        assertThat(german.partners().getFirst().role()).isEqualTo(new InLanguage("Leiht Scheren", Locale.GERMAN));
        assertThat(german.partners().getLast().role()).isNull();
        assertThat(german.translation().outdatedBeside()).isEmpty();
        assertThat(german.translation().missingBeside()).isEmpty();
        assertThat(german.toString()).doesNotContain("Für Mitglieder", "Für uns", "Schweigt");

        assertThat(page(elsewhere)).contains("Für Mitglieder").doesNotContain("Für uns", "Schweigt");
        assertThat(page(anna)).contains("Für Mitglieder", "Für uns", "Schweigt");

        String html = new Visitor(port).get("/practices/" + slug + "?lang=de").body();
        assertThat(html)
                .contains("alt=\"Ein Garten\" lang=\"de\"", "Plan, deutsch", "Leiht Scheren", "Vier Minuten", "Zuerst.")
                .doesNotContain("A garden", "Lends shears", "Für Mitglieder", "Für uns", "Schweigt");
        assertThat(publicly.page(slug, Locale.ENGLISH)
                        .media()
                        .pictures()
                        .getFirst()
                        .alt())
                .isEqualTo("A garden");
    }

    @Test
    void whatIsNotTranslatedStandsInItsSourceAndIsSaidToDoSo() {
        writes("title", "Ein Hof");
        writes("teaser", "Was wir taten.");
        writes("picture." + picture.value() + ".alt", "Ein Garten");
        accepted();
        PracticePage german = publicly.page(slug, Locale.GERMAN);
        PracticeMedia.Picture garden = german.media().pictures().getFirst();
        assertThat(garden.alt()).isEqualTo("Ein Garten");
        assertThat(garden.caption()).isEqualTo(new InLanguage("In May", Locale.ENGLISH));
        assertThat(german.partners().getFirst().role()).isEqualTo(new InLanguage("Lends shears", Locale.ENGLISH));
        assertThat(german.translation().missingBeside())
                .containsExactly(PagePart.PARTNERS, PagePart.PICTURES, PagePart.FILM, PagePart.FILES);
        assertThat(new Visitor(port).get("/practices/" + slug + "?lang=de").body())
                .contains("<span lang=\"en\">In May</span>")
                .contains("Who made it possible, Pictures, Film, Files");
    }

    @Test
    void aNextVersionKeepsWhatItsSourceStillSaysAndNamesTheRest() {
        translated();
        writes("partner." + key("Shears Ltd") + ".contribution", "Zehn Paar, neu");
        next(Map.of(
                "pictures", pictures("A yard with a garden", "In May"),
                "attachments", attachments("Plan", "For everybody now", "PUBLIC")));

        PracticePage german = publicly.page(slug, Locale.GERMAN);
        assertThat(german.translation().since()).isEqualTo(2);
        assertThat(german.translation().outdatedBeside()).containsExactly(PagePart.PICTURES);
        assertThat(german.media().pictures().getFirst().alt()).isEqualTo("Ein Garten");
        assertThat(german.media().attachments())
                .as("what was for members is not for everybody by being translated")
                .extracting(PracticeMedia.Attachment::title)
                .containsExactly("Plan, deutsch", "For everybody now");
        assertThat(german.partners().getFirst().role()).isEqualTo(new InLanguage("Leiht Scheren", Locale.GERMAN));

        TranslationSheet.Piece alt = piece("picture." + picture.value() + ".alt");
        assertThat(alt.follows()).isEqualTo(Follows.OUTDATED);
        assertThat(alt.sourceThen()).isEqualTo("A garden");
        assertThat(alt.source()).isEqualTo("A yard with a garden");
        assertThat(piece("picture." + picture.value() + ".caption").follows()).isEqualTo(Follows.UP_TO_DATE);
        assertThat(piece("film.0.transcript").follows()).isEqualTo(Follows.UP_TO_DATE);
        assertThat(piece("partner." + key("Shears Ltd") + ".contribution").follows())
                .isEqualTo(Follows.UP_TO_DATE);
        assertThat(piece("partner." + key("Shears Ltd") + ".contribution").value())
                .isEqualTo("Zehn Paar, neu");
        assertThat(piece("file." + members.value() + ".title").follows()).isEqualTo(Follows.MISSING);

        assertThat(compared()).contains("A yard with a garden").doesNotContain("Ein Hof mit Garten");
        writes("picture." + picture.value() + ".alt", "Ein Hof mit Garten");
        accepted();
        assertThat(compared()).contains("Ein Hof mit Garten").doesNotContain("A yard with a garden");
        assertThat(publicly.page(slug, Locale.GERMAN).translation().since()).isNull();
        assertThat(publicly.page(slug, Locale.GERMAN)
                        .media()
                        .pictures()
                        .getFirst()
                        .alt())
                .isEqualTo("Ein Hof mit Garten");
    }

    @Test
    void thoseWhoTranslateSeeForWhomEachPieceIs() {
        Map<String, Audience> audiences = sheet().pieces().stream()
                .filter(piece -> piece.about() != null)
                .collect(Collectors.toMap(
                        TranslationSheet.Piece::field,
                        piece -> piece.audience() == null ? Audience.PUBLIC : piece.audience(),
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(audiences)
                .containsEntry("file." + open.value() + ".title", Audience.PUBLIC)
                .containsEntry("file." + members.value() + ".title", Audience.MEMBERS)
                .containsEntry("file." + ours.value() + ".title", Audience.ORGANISATION)
                .containsEntry("partner." + key("Shears Ltd") + ".role", Audience.PUBLIC)
                .containsEntry("partner." + key("Quiet Ltd") + ".role", Audience.ORGANISATION)
                .containsEntry("picture." + picture.value() + ".alt", Audience.PUBLIC);
        Acting.as(
                anna,
                () -> assertThat(Statements.count(() -> translations.sheet(slug, "de")))
                        .isLessThanOrEqualTo(6));
    }

    @Test
    void onlyWhatIsThereIsTranslatedAndOnlyAsLongAsItIsKept() {
        for (String field : List.of(
                "picture." + FileId.next().value() + ".alt",
                "picture." + picture.value() + ".credit",
                "file." + picture.value() + ".title",
                "partner." + key("Nobody") + ".role",
                "film.1.caption",
                "picture..alt")) {
            Acting.as(
                    anna,
                    () -> assertThatThrownBy(() -> translations.save(slug, "de", field, "x", 0))
                            .as(field)
                            .isInstanceOf(NotFound.class));
        }
        writes("title", "Ein Hof");
        writes("teaser", "Was wir taten.");
        String role = "partner." + key("Shears Ltd") + ".role";
        writes(role, "x".repeat(301));
        Acting.as(
                anna,
                () -> assertThatThrownBy(() -> translations.submit(slug, "de"))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.field()).contains(role)));
    }

    @Test
    void filesForOthersAreAnnouncedByTheirNumberAlone() {
        assertThat(publicly.page(slug, Locale.ENGLISH).media().locked())
                .containsExactly(new PracticeMedia.Locked(Audience.MEMBERS, 1));
        assertThat(Acting.as(elsewhere, () -> service.page(slug, Locale.ENGLISH))
                        .media()
                        .locked())
                .isEmpty();
        assertThat(new Visitor(port).get("/practices/" + slug).body())
                .contains("1 file for members")
                .doesNotContain("For members only", "For us", members.value().toString());
        assertThat(new Visitor(port).get("/fr/practices/" + slug).body()).contains("1 fichier pour les membres");

        next(Map.of("attachments", attachments("Plan", "For us too", "ORGANISATION")));
        assertThat(publicly.page(slug, Locale.ENGLISH).media().locked()).isEmpty();
        assertThat(publicly.version(slug, 1, Locale.ENGLISH).page().media().locked())
                .as("narrowed since: gone in earlier versions as well")
                .isEmpty();
    }

    /** In German, what changed in pictures and files. */
    private String compared() {
        return Acting.as(elsewhere, () -> versions.compare(slug, 1, 2, Locale.GERMAN))
                .media()
                .toString();
    }

    private void translated() {
        writes("title", "Ein Hof");
        writes("teaser", "Was wir taten.");
        sheet().pieces().stream()
                .map(TranslationSheet.Piece::field)
                .filter(field -> SectionKind.of(field).isPresent())
                .forEach(field -> writes(field, "Auf Deutsch."));
        writes("picture." + picture.value() + ".alt", "Ein Garten");
        writes("picture." + picture.value() + ".caption", "Im Mai");
        writes("file." + open.value() + ".title", "Plan, deutsch");
        writes("file." + members.value() + ".title", "Für Mitglieder");
        writes("file." + ours.value() + ".title", "Für uns");
        writes("film.0.caption", "Vier Minuten");
        writes("film.0.transcript", "Zuerst.\n\nDann.");
        writes("partner." + key("Shears Ltd") + ".role", "Leiht Scheren");
        writes("partner." + key("Shears Ltd") + ".contribution", "Zehn Paar");
        writes("partner." + key("Quiet Ltd") + ".role", "Schweigt");
        accepted();
    }

    private void accepted() {
        Acting.as(anna, () -> translations.submit(slug, "de"));
        TranslationSheet waiting = Acting.as(coordinator, () -> translations.sheet(slug, "de"));
        Acting.as(coordinator, () -> translations.accept(slug, "de", waiting.since()));
    }

    private void writes(String field, String value) {
        int revision = piece(field).revision();
        assertThat(Acting.as(anna, () -> translations.save(slug, "de", field, value, revision))
                        .theirs())
                .isNull();
    }

    private TranslationSheet.Piece piece(String field) {
        return sheet().pieces().stream()
                .filter(piece -> piece.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private TranslationSheet sheet() {
        return Acting.as(anna, () -> translations.sheet(slug, "de"));
    }

    private String page(SignedIn person) {
        return Acting.as(person, () -> service.page(slug, Locale.GERMAN)).toString();
    }

    private static String key(String partner) {
        return SideText.Keys.named(partner);
    }

    private String pictures(String alt, String caption) {
        return Rows.write(
                List.of(Map.of("file", picture.value().toString(), "alt", alt, "caption", caption, "people", "no")));
    }

    private String attachments(String first, String second, String audience) {
        return Rows.write(List.of(
                Map.of("file", open.value().toString(), "title", first, "audience", "PUBLIC"),
                Map.of("file", members.value().toString(), "title", second, "audience", audience),
                Map.of("file", ours.value().toString(), "title", "For us", "audience", "ORGANISATION")));
    }

    private static String partners() {
        return Rows.write(List.of(
                Map.of(
                        "name",
                        "Shears Ltd",
                        "kind",
                        "COMPANY",
                        "role",
                        "Lends shears",
                        "contribution",
                        "Ten pairs",
                        "cited-link",
                        "https://shears.example/",
                        "cited-on",
                        "2026-01-05"),
                Map.of("name", "Quiet Ltd", "kind", "COMPANY", "role", "Says nothing yet")));
    }

    private PracticeId published(OrganisationId owner) {
        Map<String, String> film =
                Map.of("link", "https://films.example/7", "caption", "Four minutes", "transcript", "First.\n\nThen.");
        Map<String, String> answers = Map.of(
                "pictures", pictures("A garden", "In May"),
                "attachments", attachments("Plan", "For members only", "MEMBERS"),
                "partners", partners(),
                "video", Rows.write(List.of(film)));
        return made.publicOne(owner, author, answers);
    }

    private void next(Map<String, String> changed) {
        made.nextIsShown(id, author, changed);
    }
}
