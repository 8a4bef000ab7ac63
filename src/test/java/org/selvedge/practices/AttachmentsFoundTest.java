package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileId;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaService;
import org.selvedge.media.SampleFiles;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a file beside a practice says is found by those to whom the page offers it, and by nobody else. */
@PortalTest
class AttachmentsFoundTest {
    /** So unlike each other that no typo leads from one to another. */
    private static final Map<Audience, String> WORDS = Map.of(
            Audience.PUBLIC, "zorbelwicken",
            Audience.MEMBERS_AND_PARTNERS, "tramonduffel",
            Audience.MEMBERS, "vexipalunar",
            Audience.ORGANISATION, "grubinthasel");

    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private PlainSearch plain;

    @Autowired
    private AttachedTexts attached;

    @Autowired
    private BodyRows bodies;

    @Autowired
    private Sights sights;

    @Autowired
    private Practices entities;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private MediaService media;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private OrganisationId owner;
    private PersonId author;

    @BeforeEach
    void anAuthor() {
        owner = organisations.member();
        author = people.member(owner);
    }

    @Test
    void eachFindsWhatTheFilesOfTheirAudienceSayWithAndWithoutTheIndex() {
        InitiativeId initiative = InitiativeId.next();
        OrganisationId helping = onlookers.helping(initiative);
        List<Map<String, String>> files = new ArrayList<>();
        WORDS.forEach((audience, word) -> files.add(
                row(text("Here stands " + word + ", among others."), "Qzxfile " + title(audience), audience)));
        PracticeId id = published(files);
        some.describes(id, initiative);
        for (Onlooker reader : onlookers.at(owner, helping)) {
            Set<Audience> may = reader.audiences(owner, Shelf.PUBLIC);
            WORDS.forEach((audience, word) -> {
                found(reader, id, word, may.contains(audience));
                found(reader, id, exchanged(word), may.contains(audience));
                if (may.contains(audience)) {
                    PracticeCard card = search(reader, word).cards().getFirst();
                    assertThat(card.beside())
                            .isEqualTo(new FoundBeside(
                                    FoundBeside.Kind.ATTACHMENT, "Qzxfile " + title(audience), Locale.ENGLISH));
                    assertThat(card.found()).isNotNull();
                    assertThat(card.found().hasHit()).isTrue();
                    assertThat(card.found().plain()).contains(word);
                } else {
                    assertThat(search(reader, exchanged(word) + " zzyzx").near().toString())
                            .doesNotContain(word);
                }
                assertThat(plain.search(PracticeQuery.of(word), sight(reader)).ids())
                        .as("%s %s without the index", reader, audience)
                        .isEqualTo(may.contains(audience) ? List.of(id) : List.of());
            });
            String list = search(reader, "qzxfile").toString();
            WORDS.keySet().stream()
                    .filter(audience -> !may.contains(audience))
                    .forEach(audience -> assertThat(list).as("%s", reader).doesNotContain(title(audience)));
        }
    }

    private void found(Onlooker reader, PracticeId id, String words, boolean expected) {
        PracticeList list = search(reader, words);
        assertThat(list.cards())
                .as("%s %s", reader, words)
                .extracting(PracticeCard::id)
                .isEqualTo(expected ? List.of(id) : List.of());
        assertThat(list.total()).isEqualTo(expected ? 1 : 0);
        assertThat(list.facets().isEmpty()).as("%s %s", reader, words).isEqualTo(!expected);
    }

    @Test
    void titlesOfFilesAreFoundAlsoWhereTheFileIsNoText() {
        FileId pdf = upload("a.pdf", SampleFiles.pdf());
        PracticeId open = published(List.of(row(pdf, "Plumbernickel plan", Audience.PUBLIC)));
        PracticeId closed =
                published(List.of(row(upload("b.pdf", SampleFiles.pdf()), "Plumbernickel map", Audience.MEMBERS)));
        PracticeCard card = single(search(stranger(), "plumbernickel"));
        assertThat(card.id()).isEqualTo(open);
        assertThat(card.beside()).isEqualTo(new FoundBeside(FoundBeside.Kind.TITLE, "", null));
        assertThat(plain.search(PracticeQuery.of("plumbernickel"), Sight.stranger())
                        .ids())
                .containsExactly(open);
        assertThat(search(member(), "plumbernickel").cards())
                .extracting(PracticeCard::id)
                .containsExactlyInAnyOrder(open, closed);
    }

    @Test
    void whatStandsInTheTextAsWellIsShownFromThere() {
        PracticeId id = published(
                Map.of("tips", "Bring a quincelamp."),
                List.of(row(text("Another quincelamp."), "Lamps", Audience.PUBLIC)));
        PracticeCard card = single(search(stranger(), "quincelamp"));
        assertThat(card.id()).isEqualTo(id);
        assertThat(card.beside()).isNull();
        assertThat(card.found()).isNotNull();
        assertThat(card.found().plain()).contains("Bring a quincelamp");
    }

    @Test
    void aFileThatIsAttachedTwiceIsForTheNarrowerAudience() {
        FileId file = text("The ostrichfern grows.");
        PracticeId id = published(
                List.of(row(file, "Qzxopen fern", Audience.PUBLIC), row(file, "Qzxclosed fern", Audience.MEMBERS)));
        for (String words : List.of("ostrichfern", "qzxopen", "qzxclosed")) {
            assertThat(search(stranger(), words).total()).as(words).isZero();
            assertThat(plain.search(PracticeQuery.of(words), Sight.stranger()).total())
                    .as(words)
                    .isZero();
            assertThat(single(search(member(), words)).id()).isEqualTo(id);
        }
    }

    @Test
    void aNextVersionThatNarrowsOrDropsTheFileIsNotFoundByItAnyMore() {
        FileId file = text("The marshtapir sleeps.");
        PracticeId id = published(List.of(row(file, "Tapir", Audience.PUBLIC)));
        assertThat(search(stranger(), "marshtapir").total()).isEqualTo(1);
        next(id, List.of(row(file, "Tapir", Audience.MEMBERS)));
        assertThat(search(stranger(), "marshtapir").total()).isZero();
        assertThat(search(member(), "marshtapir").total()).isEqualTo(1);
        next(id, List.of());
        assertThat(search(member(), "marshtapir").total()).isZero();
    }

    @Test
    void aVersionThatIsBegunAndShownAtOnceKeepsItsFiles() {
        PracticeId id = published(List.of(row(text("The stoneloach swims."), "Loach", Audience.PUBLIC)));
        transaction.executeWithoutResult(status -> {
            PracticeVersion version = desk.draft(entities.findById(id).orElseThrow(), "en", author);
            desk.submit(version, "Small.", true, author);
            desk.approve(version, null);
            desk.review(version, null);
        });
        assertThat(single(search(stranger(), "stoneloach")).id()).isEqualTo(id);
    }

    @Test
    void itsLanguageIsTheOneItsAuthorSays() {
        Map<String, String> german =
                new HashMap<>(row(text("Wir haben Pflaumenknödelwerkstätten."), "Werkstatt", Audience.PUBLIC));
        german.put("language", "de");
        PracticeId id = published(List.of(german));
        PracticeCard card = single(search(stranger(), "Pflaumenknödelwerkstatt"));
        assertThat(card.id()).isEqualTo(id);
        assertThat(card.foundLanguage()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aFileFromBeforeItsWordsWereKeptIsReadWhenItsPracticeIsWrittenAnew() {
        FileId file = text("The riverlamprey waits.");
        jdbc.sql("delete from media_text where file_id = :file")
                .param("file", file.value())
                .update();
        PracticeId id = published(List.of(row(file, "Lamprey", Audience.PUBLIC)));
        PracticeCard card = single(search(stranger(), "riverlamprey"));
        assertThat(card.id()).isEqualTo(id);
        assertThat(card.beside()).isNotNull();
    }

    @Test
    void theListReadsWhatTheIndexWasToldAndNoMoreThanItsShare() {
        FileId twice = text("Twice there.");
        Map<String, String> german = new HashMap<>(row(text("Auf Deutsch."), "Deutsch", Audience.ORGANISATION));
        german.put("language", "de");
        String large = "many words ".repeat(19_000);
        PracticeId id = published(List.of(
                row(twice, "Twice", Audience.PUBLIC),
                german,
                row(twice, "Twice again", Audience.MEMBERS_AND_PARTNERS),
                row(text(large + "one"), "One", Audience.PUBLIC),
                row(text(large + "two"), "Two", Audience.MEMBERS),
                row(text("Too much."), "Three", Audience.PUBLIC)));
        VersionId version = versions.of(id, PracticeVersion::id);
        List<String> told = attached.of(version).stream()
                .map(said -> said.audience() + " " + said.text().language() + " " + said.text())
                .toList();
        List<String> read = new ArrayList<>();
        bodies.read(List.of(version.value()), (of, body) -> {
            if (body.place() != ShownTexts.Place.SECTION && body.place() != ShownTexts.Place.PARTNER) {
                read.add(body.audience() + " " + body.language() + " " + body.text());
            }
        });
        assertThat(read).containsExactlyInAnyOrderElementsOf(told);
        assertThat(told)
                .contains(
                        "MEMBERS_AND_PARTNERS en Twice there.",
                        "MEMBERS_AND_PARTNERS en Twice",
                        "ORGANISATION de Auf Deutsch.",
                        "PUBLIC en Three")
                .doesNotContain("PUBLIC en Too much.");
    }

    @Test
    void aListWithHitsInFilesTakesNoMoreStatementsThanOthers() {
        published(List.of(row(text("The woodgrouse calls."), "Grouse", Audience.PUBLIC)));
        assertThat(Statements.count(() -> search(stranger(), "woodgrouse"))).isLessThanOrEqualTo(3);
    }

    @Test
    void thePublicPageSaysThatItStandsInAnAttachment() {
        published(List.of(
                row(text("A hidden pondskater."), "Qzxhidden", Audience.MEMBERS),
                row(text("<b>The pondskater</b> & others"), "<i>Skater</i>", Audience.PUBLIC)));
        String english = new Visitor(port).get("/practices?q=pondskater").body();
        assertThat(english)
                .contains("In an attachment:", "&lt;i&gt;Skater&lt;/i&gt;", "<mark>pondskater</mark>", "&lt;b&gt;The")
                .doesNotContain("Qzxhidden", "A hidden");
        assertThat(new Visitor(port).get("/fr/practices?q=pondskater").body())
                .contains("Dans une pièce jointe")
                .doesNotContain("Qzxhidden");
    }

    private static String title(Audience audience) {
        return "number" + audience.ordinal();
    }

    private static String exchanged(String word) {
        return word.substring(0, 5) + word.charAt(6) + word.charAt(5) + word.substring(7);
    }

    private static PracticeCard single(PracticeList list) {
        assertThat(list.cards()).hasSize(1);
        return list.cards().getFirst();
    }

    private static Onlooker stranger() {
        return new Onlooker(null, false);
    }

    private Onlooker member() {
        return new Onlooker(people.signedIn(people.member(organisations.member())), false);
    }

    private Sight sight(Onlooker reader) {
        return reader.person() == null ? Sight.stranger() : sights.of(reader.reader());
    }

    private PracticeList search(Onlooker reader, String words) {
        PracticeQuery query = PracticeQuery.of(words);
        return reader.sees(() -> publicly.search(query, Locale.ENGLISH), () -> practices.search(query, Locale.ENGLISH));
    }

    private PracticeId published(List<Map<String, String>> files) {
        return published(Map.of(), files);
    }

    private PracticeId published(Map<String, String> answers, List<Map<String, String>> files) {
        Map<String, String> all = new HashMap<>(answers);
        all.put("attachments", Rows.write(files));
        PracticeId id = versions.submitted(owner, author, all);
        versions.approve(id);
        versions.review(id);
        return id;
    }

    private void next(PracticeId id, List<Map<String, String>> files) {
        versions.next(id, author, Map.of("attachments", Rows.write(files)));
        versions.submit(id, author, false);
        versions.approve(id);
        versions.review(id);
    }

    private static Map<String, String> row(FileId file, String title, Audience audience) {
        return Map.of("file", file.value().toString(), "title", title, "audience", audience.name());
    }

    private FileId text(String words) {
        return upload("a.txt", SampleFiles.text(words));
    }

    private FileId upload(String name, byte[] content) {
        return Acting.as(
                people.signedIn(author),
                () -> media.upload(FileKind.ATTACHMENT, name, content.length, new ByteArrayInputStream(content))
                        .id());
    }
}
