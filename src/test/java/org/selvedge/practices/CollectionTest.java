package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Members put practices together; each reader gets what they may read, and no word of the rest. */
@PortalTest
class CollectionTest {
    @Autowired
    private CollectionService collections;

    @Autowired
    private CollectionGateService gate;

    @Autowired
    private PublicCollectionService publicly;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId home;
    private OrganisationId owner;
    private PersonId anna;
    private PersonId ben;
    private PersonId stella;
    private PersonId coordinator;
    private PersonId office;
    private PersonId pia;

    @BeforeEach
    void readers() {
        home = organisations.member();
        owner = organisations.member();
        anna = people.member(home);
        ben = people.member(home);
        stella = people.member(organisations.member());
        coordinator = organisations.coordinator(home);
        office = people.secretariat(organisations.office());
        pia = people.partner(organisations.partner());
    }

    @Test
    void itIsReadByThoseItIsFor() {
        String ours = make("Ours", CollectionAudience.ORGANISATION);
        String members = make("For members", CollectionAudience.MEMBERS);
        String open = make("For everybody", CollectionAudience.PUBLIC);
        reads(ben, ours);
        hidden(stella, ours);
        hidden(office, ours);
        reads(stella, members);
        reads(office, members);
        hidden(pia, members);
        reads(stella, open);
        hidden(pia, open);
        assertThatThrownBy(() -> publicly.page(open, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThat(as(people.signedIn(stella), () -> collections.list()))
                .extracting(CollectionLine::slug)
                .contains(members, open)
                .doesNotContain(ours);
    }

    @Test
    void whatTurnsPublicIsLetThroughByACoordinatorWhoDoesNotEditIt() {
        String slug = make("Hinges of Europe", CollectionAudience.PUBLIC);
        assertThat(notices(coordinator)).containsExactly("COLLECTION_WAITS");
        assertThat(page(coordinator, slug).may().decide()).isTrue();
        assertThat(page(anna, slug).may().decide()).isFalse();
        assertThatThrownBy(() -> letsThrough(stella, slug)).isInstanceOf(Exception.class);
        letsThrough(coordinator, slug);
        assertThat(publicly.page(slug, Locale.ENGLISH).words().title()).isEqualTo("Hinges of Europe");
        reads(pia, slug);
        assertThat(notices(anna)).containsExactly("COLLECTION_PASSED");

        CollectionPage before = page(anna, slug);
        as(
                people.signedIn(anna),
                () -> collections.change(
                        before.id(), before.version(), new CollectionWords("Buy now!", "", CollectionAudience.PUBLIC)));
        assertThatThrownBy(() -> publicly.page(slug, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThat(notices(coordinator)).containsExactly("COLLECTION_WAITS", "COLLECTION_WAITS");
    }

    @Test
    void aCoordinatorsOwnIsForTheOffice() {
        String slug = as(
                people.signedIn(coordinator),
                () -> collections.create(new CollectionWords("My own", "", CollectionAudience.PUBLIC)));
        assertThat(page(coordinator, slug).may().decide()).isFalse();
        assertThatThrownBy(() -> letsThrough(coordinator, slug)).isInstanceOf(NotFound.class);
        assertThat(notices(office)).containsExactly("COLLECTION_WAITS");
        letsThrough(office, slug);
        assertThat(publicly.page(slug, Locale.ENGLISH).slug()).isEqualTo(slug);
        CollectionPage open = page(office, slug);
        Refusal silent =
                as(people.signedIn(office), () -> Acting.refusal(() -> gate.unpublish(open.id(), open.version(), " ")));
        assertThat(silent.field()).contains("reason");
        as(people.signedIn(office), () -> gate.unpublish(open.id(), open.version(), "It names a tenant."));
        assertThatThrownBy(() -> publicly.page(slug, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThat(page(coordinator, slug).refusal()).isEqualTo("It names a tenant.");
        assertThat(page(stella, slug).refusal()).isNull();
    }

    @Test
    void aDecisionIsAboutTheWordsThatWereRead() {
        String slug = make("Read by the coordinator", CollectionAudience.PUBLIC);
        CollectionPage read = page(coordinator, slug);
        as(
                people.signedIn(anna),
                () -> collections.change(
                        read.id(),
                        read.version(),
                        new CollectionWords("Changed meanwhile", "", CollectionAudience.PUBLIC)));
        Refusal late = as(
                people.signedIn(coordinator), () -> Acting.refusal(() -> gate.letThrough(read.id(), read.version())));
        assertThat(late.key()).isEqualTo("practices.collection.changed");
        Refusal overwritten = as(
                people.signedIn(anna),
                () -> Acting.refusal(() -> collections.change(
                        read.id(), read.version(), new CollectionWords("Old", "", CollectionAudience.PUBLIC))));
        assertThat(overwritten.key()).isEqualTo("practices.collection.changed");
    }

    @Test
    void aNoteWrittenWhileSomebodyDecidesIsPartOfWhatIsDecided() {
        String slug = make("Noted", CollectionAudience.PUBLIC);
        PracticeId practice = practices.publicOne(owner);
        add(slug, practice);
        CollectionPage read = page(coordinator, slug);
        int now = as(people.signedIn(anna), () -> collections.note(read.id(), practice, "Buy it at my cousin's."));
        Refusal late = as(
                people.signedIn(coordinator), () -> Acting.refusal(() -> gate.letThrough(read.id(), read.version())));
        assertThat(late.key()).isEqualTo("practices.collection.changed");
        assertThatThrownBy(() -> publicly.page(slug, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThat(page(coordinator, slug).version()).isEqualTo(now);
        letsThrough(coordinator, slug);
        assertThat(publicly.page(slug, Locale.ENGLISH).entries().getFirst().note())
                .isEqualTo("Buy it at my cousin's.");
    }

    @Test
    void aNoteTakesNothingBackFromANo() {
        String slug = make("Refused", CollectionAudience.PUBLIC);
        PracticeId practice = practices.publicOne(owner);
        add(slug, practice);
        CollectionPage read = page(coordinator, slug);
        as(people.signedIn(coordinator), () -> gate.decline(read.id(), read.version(), "Too thin."));
        as(people.signedIn(anna), () -> collections.note(read.id(), practice, "Begin here."));
        assertThat(page(anna, slug).refusal()).isEqualTo("Too thin.");
        assertThat(page(coordinator, slug).may().decide()).isFalse();
    }

    @Test
    void hiddenPracticesAreLeftOutWithoutATrace() {
        String slug = make("Mixed", CollectionAudience.PUBLIC);
        letsThrough(coordinator, slug);
        PracticeId open = practices.practice(owner).titled("Mixed open").publicly();
        PracticeId closed = practices.practice(owner).titled("Mixed closed").forMembers();
        PracticeId taken = practices.practice(owner).titled("Mixed taken").publicly();
        List.of(closed, open, taken).forEach(practice -> add(slug, practice));
        database.update("update practice set standing = 'UNPUBLISHED' where id = ?", taken.value());
        assertThat(titles(page(anna, slug))).containsExactly("Mixed closed", "Mixed open");
        assertThat(titles(page(pia, slug))).containsExactly("Mixed open");
        assertThat(titles(publicly.page(slug, Locale.ENGLISH))).containsExactly("Mixed open");
        assertThat(publicly.holding(open)).extracting(CollectionLine::slug).containsExactly(slug);
        CollectionPage passed = page(anna, slug);
        as(people.signedIn(anna), () -> collections.note(passed.id(), open, "Call us on the private line."));
        assertThatThrownBy(() -> publicly.page(slug, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        PracticeId draft = practices.practice(owner).asDraft();
        assertThatThrownBy(() -> add(slug, draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void movingChangesPlacesWithWhatTheEditorSees() {
        String slug = make("Ordered", CollectionAudience.MEMBERS);
        CollectionId id = page(anna, slug).id();
        PracticeId one = practices.practice(owner).titled("One").publicly();
        PracticeId hidden = practices.practice(owner).titled("Hidden").publicly();
        PracticeId two = practices.practice(owner).titled("Two").publicly();
        List.of(one, hidden, two, two).forEach(practice -> add(slug, practice));
        database.update("update practice set standing = 'UNPUBLISHED' where id = ?", hidden.value());
        as(people.signedIn(anna), () -> collections.move(id, two, -1));
        assertThat(titles(page(anna, slug))).containsExactly("Two", "One");
        as(people.signedIn(anna), () -> collections.move(id, two, -1));
        as(people.signedIn(anna), () -> collections.move(id, hidden, 1));
        assertThat(titles(page(anna, slug))).containsExactly("Two", "One");
        database.update("update practice set standing = 'ACTIVE' where id = ?", hidden.value());
        assertThat(titles(page(anna, slug))).containsExactly("Two", "One", "Hidden");
        as(people.signedIn(anna), () -> collections.note(id, one, "  Begin <b>here</b>\n"));
        assertThat(page(stella, slug).entries().get(1).note()).isEqualTo("Begin <b>here</b>");
        as(people.signedIn(anna), () -> collections.remove(id, two));
        assertThat(titles(page(anna, slug))).containsExactly("One", "Hidden");
    }

    @Test
    void onlyItsEditorsChangeItAndOnlyItsOwnerDeletesIt() {
        String slug = make("Shared", CollectionAudience.MEMBERS);
        CollectionPage page = page(anna, slug);
        PracticeId practice = practices.publicOne(owner);
        List<Runnable> edits = List.of(
                () -> collections.add(page.id(), practice),
                () -> collections.note(page.id(), practice, "x"),
                () -> collections.remove(page.id(), practice),
                () -> collections.move(page.id(), practice, 1),
                () -> collections.change(page.id(), page.version(), page.words()),
                () -> collections.editor(page.id(), ben, true),
                () -> collections.delete(page.id()));
        for (PersonId other : List.of(ben, stella)) {
            edits.forEach(edit ->
                    assertThatThrownBy(() -> as(people.signedIn(other), edit)).isInstanceOf(NotFound.class));
        }
        assertThatThrownBy(() -> as(people.signedIn(anna), () -> collections.editor(page.id(), stella, true)))
                .isInstanceOf(NotFound.class);
        as(people.signedIn(anna), () -> collections.editor(page.id(), ben, true));
        as(people.signedIn(ben), () -> collections.add(page.id(), practice));
        assertThat(page(ben, slug).entries()).hasSize(1);
        assertThatThrownBy(() -> as(people.signedIn(ben), () -> collections.delete(page.id())))
                .isInstanceOf(NotFound.class);
        database.update(
                "update person set organisation_id = ? where id = ?",
                organisations.member().value(),
                ben.value());
        assertThat(page(ben, slug).may().edit()).isFalse();
        as(people.signedIn(anna), () -> collections.delete(page.id()));
        hidden(anna, slug);
    }

    @Test
    void hostileWordsAreOnlyWords() {
        String slug = as(
                people.signedIn(anna),
                () -> collections.create(new CollectionWords(
                        "<script>alert(1)</script> {0} ${7*7} \u202Ekcab",
                        "Read **this** <img src=x onerror=alert(1)> [x](javascript:alert(1))",
                        CollectionAudience.MEMBERS)));
        CollectionPage page = page(anna, slug);
        assertThat(page.words().title())
                .startsWith("<script>alert(1)</script> {0} ${7*7}")
                .doesNotContain("\u202E");
        assertThat(page.introduction().toString()).doesNotContain("<img", "javascript:");
        assertThat(slug).matches("[a-z0-9-]+");
        Refusal nameless = as(
                people.signedIn(anna),
                () -> Acting.refusal(
                        () -> collections.create(new CollectionWords(" \u200B ", "", CollectionAudience.MEMBERS))));
        assertThat(nameless.field()).contains("title");
        Refusal endless = as(
                people.signedIn(anna),
                () -> Acting.refusal(() -> collections.create(
                        new CollectionWords("Long", "x".repeat(2_001), CollectionAudience.MEMBERS))));
        assertThat(endless.field()).contains("introduction");
        assertThat(make("New", CollectionAudience.MEMBERS)).isNotEqualTo("new");
    }

    @Test
    void itTakesFewStatementsHoweverMuchIsInIt() {
        String slug = make("Counted", CollectionAudience.MEMBERS);
        add(slug, practices.publicOne(owner));
        as(people.signedIn(stella), () -> {
            int few = Statements.count(() -> collections.page(slug, Locale.ENGLISH));
            assertThat(few).isLessThanOrEqualTo(3);
            for (int i = 0; i < 5; i++) {
                PracticeId practice = practices.publicOne(owner);
                add(slug, practice);
            }
            assertThat(Statements.count(() -> collections.page(slug, Locale.ENGLISH)))
                    .isEqualTo(few);
            assertThat(Statements.count(() -> collections.list())).isEqualTo(1);
        });
    }

    private String make(String title, CollectionAudience audience) {
        return as(people.signedIn(anna), () -> collections.create(new CollectionWords(title, "", audience)));
    }

    private void add(String slug, PracticeId practice) {
        as(
                people.signedIn(anna),
                () -> collections.add(collections.page(slug, Locale.ENGLISH).id(), practice));
    }

    private void letsThrough(PersonId person, String slug) {
        CollectionPage page = page(person, slug);
        as(people.signedIn(person), () -> gate.letThrough(page.id(), page.version()));
    }

    private CollectionPage page(PersonId person, String slug) {
        return as(people.signedIn(person), () -> collections.page(slug, Locale.ENGLISH));
    }

    private void reads(PersonId person, String slug) {
        assertThat(page(person, slug).slug()).isEqualTo(slug);
    }

    private void hidden(PersonId person, String slug) {
        assertThatThrownBy(() -> page(person, slug)).isInstanceOf(NotFound.class);
    }

    private static List<String> titles(CollectionPage page) {
        return page.entries().stream().map(CollectionPage.Entry::title).toList();
    }

    private List<String> notices(PersonId person) {
        return database.queryForList(
                "select kind from notice where person = ? order by happened_at", String.class, person.value());
    }
}
