package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.Partnerships;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader keeps a search and hears of what matches it from then on: each practice once, and never of a hidden one. */
@PortalTest
class SavedSearchTest {
    @Autowired
    private SavedSearchService searches;

    @Autowired
    private SearchNews news;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId owner;
    private OrganisationId partner;
    private PersonId anna;
    private PersonId pia;

    @BeforeEach
    void readers() {
        owner = organisations.member();
        partner = organisations.partner();
        anna = people.member(organisations.member());
        pia = people.partner(partner);
    }

    @Test
    void theSameSearchTwiceIsOneWhateverItsOrderAndPage() {
        PracticeQuery query = PracticeQuery.of("hedgehog").toggled(PracticeFacet.COUNTRY, "AT");
        SavedSearch first = save(anna, "Hedgehogs", query);
        SavedSearch again =
                save(anna, "Other", query.sorted(PracticeSort.NEWEST).onPage(3));
        assertThat(again).isEqualTo(first);
        assertThat(mine(anna)).containsExactly(first);
        assertThat(first.query().text()).isEqualTo("hedgehog");
        assertThat(first.query().of(PracticeFacet.COUNTRY)).containsExactly("AT");
        assertThat(mine(pia)).isEmpty();
        assertThat(as(people.signedIn(anna), () -> searches.same(query))).contains(first);
    }

    @Test
    void thirtyAreTheMostAndANameIsNeeded() {
        for (int i = 0; i < SavedSearchService.MOST; i++) {
            save(anna, "Search " + i, PracticeQuery.of("word" + i));
        }
        Refusal tooMany = as(
                people.signedIn(anna), () -> Acting.refusal(() -> searches.save("One more", PracticeQuery.of("more"))));
        assertThat(tooMany.key()).isEqualTo("practices.saved.tooMany");
        Refusal nameless = as(
                people.signedIn(pia),
                () -> Acting.refusal(() -> searches.save(" \u202E\n ", PracticeQuery.of("more"))));
        assertThat(nameless.key()).isEqualTo("practices.saved.name.needed");
        assertThat(nameless.field()).contains("name");
    }

    @Test
    void nobodyReachesAnothersSearch() {
        SavedSearch annas = save(anna, "Mine", PracticeQuery.of("hedgehog"));
        List<Runnable> deeds = List.of(
                () -> searches.open(annas.id()),
                () -> searches.rename(annas.id(), "Yours"),
                () -> searches.tell(annas.id(), Telling.NONE),
                () -> searches.delete(annas.id()));
        deeds.forEach(
                deed -> assertThatThrownBy(() -> as(people.signedIn(pia), deed)).isInstanceOf(NotFound.class));
        assertThat(mine(anna)).containsExactly(annas);
    }

    @Test
    void aHostileNameIsOnlyWords() {
        String hostile = "<img src=x onerror=alert(1)> {0} ${7*7} \u202Ekcab\r\nBcc: x@example.org";
        SavedSearch search = save(anna, hostile, PracticeQuery.of("{0} \"un \\balanced <b> -a"));
        assertThat(search.name()).doesNotContain("\n", "\r", "\u202E").contains("<img src=x onerror=alert(1)>", "{0}");
        comes(practices.practice(owner).titled("Balanced {0} <b>").publicly(), Shelf.NONE);
        look();
        save(anna, "x".repeat(500), PracticeQuery.of("long"));
        assertThat(mine(anna).getFirst().name()).hasSize(SavedSearchService.LONGEST_NAME);
        assertThat(save(anna, "🦔".repeat(60), PracticeQuery.of("hedgehogs")).name())
                .isEqualTo("🦔".repeat(60));
    }

    @Test
    void onlyWhatComesAfterSavingIsToldAndOnce() {
        PracticeId there = practices.practice(owner).titled("A marmot walk").publicly();
        SavedSearch search = save(anna, "Marmots", PracticeQuery.of("marmot"));
        comes(there, Shelf.MEMBERS);
        look();
        assertThat(told(anna)).isEmpty();

        PracticeId come = practices.practice(owner).titled("Marmot school").publicly();
        comes(come, Shelf.NONE);
        look();
        assertThat(told(anna)).containsExactly("Marmots|1 new practice: “Marmot school”");
        assertThat(mails(anna)).containsExactly("Marmots|1 new practice");
        comes(come, Shelf.MEMBERS);
        practices.goesOn(come, practices.practice(owner).titled("Marmot school, next year"));
        look();
        assertThat(told(anna)).hasSize(1);
        assertThat(mails(anna)).hasSize(1);
        assertThat(route(anna)).isEqualTo("following/searches/" + search.id().value());
    }

    @Test
    void aChangeThatMakesItMatchIsToldAndOneThatMatchedBeforeIsNot() {
        PracticeId before = practices.practice(owner).titled("Otter pond").publicly();
        PracticeId not = practices.practice(owner).titled("Beaver pond").publicly();
        save(anna, "Otters", PracticeQuery.of("otter"));
        practices.goesOn(before, practices.practice(owner).titled("Otter pond again"));
        practices.goesOn(not, practices.practice(owner).titled("Beaver and otter pond"));
        look();
        assertThat(told(anna)).containsExactly("Otters|1 new practice: “Beaver and otter pond”");
    }

    @Test
    void oneNoticeGrowsUntilItIsReadAndThereIsOneMailADay() {
        SavedSearch search = save(anna, "Badgers", PracticeQuery.of("badger"));
        comes("Badger one");
        look();
        comes("Badger two");
        comes("Badger three");
        look();
        assertThat(told(anna)).hasSize(1);
        assertThat(told(anna).getFirst())
                .startsWith("Badgers|3 new practices: ")
                .endsWith("and 1 more");
        assertThat(mails(anna)).hasSize(1);
        look();
        TestClock.get().advance(Duration.ofHours(25));
        look();
        assertThat(mails(anna)).containsExactly("Badgers|1 new practice", "Badgers|2 new practices");
        as(people.signedIn(anna), () -> searches.open(search.id()));
        database.update("update notice set read_at = happened_at where person = ?", anna.value());
        comes("Badger four");
        look();
        assertThat(told(anna)).hasSize(2);
        assertThat(told(anna).getLast()).isEqualTo("Badgers|1 new practice: “Badger four”");
        TestClock.get().advance(Duration.ofHours(25));
        look();
        assertThat(mails(anna)).hasSize(3);
    }

    @Test
    void whatOneMayNotReadIsNeverTold() {
        PersonId formerPartner = people.partner(organisations.partner());
        List.of(anna, pia, formerPartner).forEach(person -> save(person, "Lynx", PracticeQuery.of("lynx")));
        InitiativeId initiative = initiatives.initiative(owner).id();
        LocalDate today = LocalDate.now(TestClock.get());
        partnerships.grant(partner, initiative, today.minusDays(9), null);
        comes(practices.practice(owner).titled("Lynx for members").forMembers(), Shelf.NONE);
        comes(
                practices
                        .practice(owner)
                        .titled("Lynx with partners")
                        .describing(initiative)
                        .forMembers(),
                Shelf.NONE);
        comes(practices.practice(owner).titled("Lynx of our own").asDraft(), Shelf.NONE);
        comes(
                practices
                        .practice(owner)
                        .titled("Public page")
                        .saying(SectionKind.COSTS, Audience.ORGANISATION, "The lynx cost us dearly.")
                        .publicly(),
                Shelf.NONE);
        look();
        assertThat(told(anna).getFirst())
                .contains("2 new practices", "“Lynx for members”", "“Lynx with partners”")
                .doesNotContain("own", "Public");
        assertThat(told(pia)).containsExactly("Lynx|1 new practice: “Lynx with partners”");
        assertThat(told(formerPartner)).isEmpty();
        assertThat(mails(formerPartner)).isEmpty();
    }

    @Test
    void whatWasHiddenBeforeTheNewsWentOutIsNotTold() {
        save(anna, "Weasels", PracticeQuery.of("weasel"));
        PracticeId practice = comes("Weasel");
        database.update("update practice set standing = 'UNPUBLISHED' where id = ?", practice.value());
        look();
        assertThat(told(anna)).isEmpty();
        assertThat(mails(anna)).isEmpty();
    }

    @Test
    void whatWasHiddenSinceIsNeitherInTheNextNoticeNorInTheNextMail() {
        save(anna, "Polecats", PracticeQuery.of("polecat"));
        comes("Polecat one");
        look();
        PracticeId hidden = comes("Polecat two");
        look();
        database.update("update practice set standing = 'UNPUBLISHED' where id = ?", hidden.value());
        TestClock.get().advance(Duration.ofHours(25));
        look();
        assertThat(mails(anna)).containsExactly("Polecats|1 new practice");
        comes("Polecat three");
        look();
        assertThat(told(anna).getFirst()).contains("2 new practices").doesNotContain("two");
    }

    @Test
    void whoLeftOrWorksElsewhereNowIsToldAsWhoTheyAreToday() {
        PersonId left = people.member(organisations.member());
        PersonId moved = people.member(organisations.member());
        List.of(left, moved).forEach(person -> save(person, "Voles", PracticeQuery.of("vole")));
        database.update("update person set removed_at = now() where id = ?", left.value());
        database.update(
                "update person set organisation_id = ?, role = 'PARTNER' where id = ?",
                organisations.partner().value(),
                moved.value());
        comes(practices.practice(owner).titled("Vole meadow").forMembers(), Shelf.NONE);
        look();
        assertThat(told(left)).isEmpty();
        assertThat(told(moved)).isEmpty();
        assertThat(mails(moved)).isEmpty();
    }

    @Test
    void stoppedNoticesStayAwayAndStartedOnesBeginAnew() {
        SavedSearch search = save(anna, "Moles", PracticeQuery.of("mole"));
        as(people.signedIn(anna), () -> searches.tell(search.id(), Telling.NONE));
        comes("Mole hill");
        look();
        as(people.signedIn(anna), () -> searches.tell(search.id(), Telling.MAIL));
        practices.goesOn(comes("Mole burrow"), practices.practice(owner).titled("Mole burrow and more"));
        look();
        assertThat(told(anna)).hasSize(1);
        assertThat(told(anna).getFirst()).contains("1 new practice:", "Mole burrow");
        as(people.signedIn(anna), () -> searches.delete(search.id()));
        comes("Mole castle");
        look();
        assertThat(told(anna)).hasSize(1);
    }

    @Test
    void whoWantsNoMailsIsToldInThePortalOnlyAndOfNothingTwiceWhenTheyBeginAgain() {
        SavedSearch search = save(anna, "Shrews", PracticeQuery.of("shrew"));
        as(people.signedIn(anna), () -> searches.tell(search.id(), Telling.PORTAL));
        comes("Shrew path");
        look();
        assertThat(told(anna)).containsExactly("Shrews|1 new practice: “Shrew path”");
        assertThat(mails(anna)).isEmpty();
        as(people.signedIn(anna), () -> searches.tell(search.id(), Telling.MAIL));
        look();
        assertThat(mails(anna)).as("what came before is known").isEmpty();
        comes("Shrew bridge");
        look();
        assertThat(mails(anna)).containsExactly("Shrews|1 new practice");
        assertThat(mine(anna)).extracting(SavedSearch::telling).containsExactly(Telling.MAIL);
    }

    @Test
    void aSearchThatMatchedTooMuchReportsWhatCameToItsReadersShelf() {
        SavedSearch search =
                save(anna, "Everything in Malta", PracticeQuery.everything().toggled(PracticeFacet.COUNTRY, "MT"));
        database.update(
                "update saved_search set wide = true where id = ?", search.id().value());
        PracticeId before =
                practices.practice(owner).in("MT").titled("Old quay").publicly();
        comes(before, Shelf.MEMBERS);
        comes(practices.practice(owner).in("MT").titled("New quay").publicly(), Shelf.NONE);
        look();
        assertThat(told(anna)).containsExactly("Everything in Malta|1 new practice: “New quay”");
    }

    @Test
    void manyWhoLookForTheSameCostOneQuestion() {
        PersonId first = people.member(organisations.member());
        save(first, "Stoats", PracticeQuery.of("stoat-nothing"));
        comes("Unrelated pine");
        TestClock.get().advance(Duration.ofMinutes(1));
        int few = Statements.count(news::look);
        for (int i = 0; i < 10; i++) {
            save(people.member(organisations.member()), "Stoats", PracticeQuery.of("stoat-nothing"));
        }
        comes("Unrelated oak");
        TestClock.get().advance(Duration.ofMinutes(1));
        assertThat(Statements.count(news::look)).isLessThanOrEqualTo(few);
    }

    private PracticeId comes(String title) {
        PracticeId practice = practices.practice(owner).titled(title).publicly();
        comes(practice, Shelf.NONE);
        return practice;
    }

    private void comes(PracticeId practice, Shelf was) {
        shown(practice, was, null);
    }

    private void shown(PracticeId practice, Shelf was, @Nullable PersonId actor) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PracticeShown(practice, 1, null, Shelf.PUBLIC, was, actor)));
    }

    private void look() {
        TestClock.get().advance(Duration.ofMinutes(1));
        news.look();
    }

    private SavedSearch save(PersonId person, String name, PracticeQuery query) {
        return as(people.signedIn(person), () -> searches.save(name, query));
    }

    private List<SavedSearch> mine(PersonId person) {
        return as(people.signedIn(person), () -> searches.mine());
    }

    private List<String> told(PersonId person) {
        return lines(
                "select who, what from notice where person = ? and kind = 'SEARCH_MATCHED' order by happened_at",
                person.value());
    }

    private List<String> mails(PersonId person) {
        return lines(
                "select who, what from outbox_mail where address = ? and kind = 'search-matched' order by created_at",
                people.addressOf(person));
    }

    private List<String> lines(String statement, Object argument) {
        return database.queryForList(statement, argument).stream()
                .map(row -> row.get("who") + "|" + row.get("what"))
                .toList();
    }

    private @Nullable String route(PersonId person) {
        Map<String, Object> row = database.queryForMap("select route from notice where person = ?", person.value());
        return (String) row.get("route");
    }
}
