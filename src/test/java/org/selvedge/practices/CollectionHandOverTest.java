package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PersonCard;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever made a collection leaves; it does not stay without anybody who may change or delete it. */
@PortalTest
class CollectionHandOverTest {
    @Autowired
    private CollectionService collections;

    @Autowired
    private CollectionHandOverService hands;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId home;
    private PersonId anna;
    private PersonId ben;
    private PersonId coordinator;
    private PersonId office;
    private PersonId stella;

    @BeforeEach
    void aCollectionAndThoseAroundIt() {
        home = organisations.member();
        anna = people.member(home);
        ben = people.member(home);
        coordinator = organisations.coordinator(home);
        office = people.secretariat(organisations.office());
        stella = people.member(organisations.member());
        organisations.coordinatedBy(organisations.member(), stella);
    }

    @Test
    void whileItsOwnerIsThereItIsNobodyElses() {
        String slug = make(CollectionAudience.MEMBERS);
        for (PersonId other : List.of(ben, coordinator, office, stella)) {
            assertThat(may(other, slug).takeOver()).isFalse();
            assertThat(may(other, slug).handOver()).isFalse();
        }
        refused(coordinator, () -> hands.takeOver(id(slug)));
        refused(coordinator, () -> hands.handOver(id(slug), ben));
        refused(office, () -> hands.handOver(id(slug), ben));
        refused(office, () -> hands.candidates(id(slug), "", 0, 10));
        assertThat(orphaned(coordinator)).isEmpty();
    }

    @Test
    void theCoordinatorTakesItOverAndEditsAndDeletesIt() {
        String slug = make(CollectionAudience.ORGANISATION);
        leaves(anna);
        assertThat(may(ben, slug).takeOver()).isFalse();
        refused(ben, () -> hands.takeOver(id(slug)));
        assertThat(orphaned(coordinator)).containsExactly(slug);
        assertThat(orphaned(ben)).isEmpty();
        assertThat(may(coordinator, slug).takeOver()).isTrue();

        as(people.signedIn(coordinator), () -> hands.takeOver(id(slug)));
        assertThat(may(coordinator, slug).own()).isTrue();
        assertThat(may(coordinator, slug).takeOver()).isFalse();
        assertThat(orphaned(coordinator)).isEmpty();
        refused(coordinator, () -> hands.takeOver(id(slug)));
        as(people.signedIn(coordinator), () -> collections.delete(id(slug)));
    }

    @Test
    void theCoordinatorHandsItToAColleagueWhoIsTold() {
        String slug = make(CollectionAudience.MEMBERS);
        worksElsewhere(anna);
        assertThat(as(people.signedIn(coordinator), () -> hands.candidates(id(slug), "", 0, 10)))
                .extracting(PersonCard::id)
                .containsExactlyInAnyOrder(ben, coordinator);
        refused(coordinator, () -> hands.handOver(id(slug), stella));
        refused(coordinator, () -> hands.handOver(id(slug), anna));
        as(people.signedIn(coordinator), () -> hands.handOver(id(slug), ben));
        assertThat(may(ben, slug).own()).isTrue();
        assertThat(may(coordinator, slug).edit()).isFalse();
        assertThat(may(anna, slug).edit()).isFalse();
        assertThat(notices(ben)).containsExactly("COLLECTION_HANDED_OVER");
        assertThat(notices(coordinator)).isEmpty();
    }

    @Test
    void whereNobodySpeaksForTheOrganisationTheOfficeHandsItOver() {
        String slug = make(CollectionAudience.MEMBERS);
        String inside = make(CollectionAudience.ORGANISATION);
        leaves(anna);
        organisations.vacant(home);
        assertThat(orphaned(office)).contains(slug).doesNotContain(inside);
        assertThat(may(office, slug).takeOver())
                .as("it stays with its organisation")
                .isFalse();
        refused(office, () -> hands.handOver(id(slug), office));
        refused(office, () -> hands.handOver(id(inside), ben));
        as(people.signedIn(office), () -> hands.handOver(id(slug), ben));
        assertThat(may(ben, slug).own()).isTrue();
        assertThat(notices(ben)).containsExactly("COLLECTION_HANDED_OVER");
    }

    @Test
    void whoEditsItAsWellComesFirst() {
        String slug = make(CollectionAudience.MEMBERS);
        as(people.signedIn(anna), () -> collections.editor(id(slug), ben, true));
        assertThat(may(ben, slug).takeOver()).isFalse();
        leaves(anna);
        assertThat(may(coordinator, slug).handOver()).isFalse();
        refused(office, () -> hands.handOver(id(slug), coordinator));
        assertThat(orphaned(coordinator)).isEmpty();

        as(people.signedIn(ben), () -> hands.takeOver(id(slug)));
        assertThat(may(ben, slug).own()).isTrue();
        assertThat(page(ben, slug).editors()).as("its owner is not named twice").isEmpty();

        as(people.signedIn(ben), () -> collections.editor(id(slug), coordinator, true));
        leaves(ben);
        worksElsewhere(coordinator);
        assertThat(orphaned(office)).contains(slug);
    }

    @Test
    void noOtherOrganisationsCoordinatorReachesForIt() {
        String slug = make(CollectionAudience.MEMBERS);
        leaves(anna);
        assertThat(may(stella, slug).handOver()).isFalse();
        refused(stella, () -> hands.handOver(id(slug), ben));
        refused(stella, () -> hands.takeOver(id(slug)));
        organisations.vacant(home);
        PersonId former = coordinator;
        assertThat(may(former, slug).handOver()).isFalse();
    }

    @Test
    void whatWaitsForTheCoordinatorWhoTakesItOverWaitsForTheOffice() {
        String slug = make(CollectionAudience.PUBLIC);
        assertThat(notices(coordinator)).containsExactly("COLLECTION_WAITS");
        leaves(anna);
        as(people.signedIn(coordinator), () -> hands.takeOver(id(slug)));
        assertThat(may(coordinator, slug).decide()).isFalse();
        assertThat(notices(office)).containsExactly("COLLECTION_WAITS");
    }

    @Test
    void readingCostsNoMoreForIt() {
        String slug = make(CollectionAudience.MEMBERS);
        leaves(anna);
        as(people.signedIn(coordinator), () -> {
            assertThat(Statements.count(() -> collections.list())).isEqualTo(1);
            assertThat(Statements.count(() -> collections.page(slug, Locale.ENGLISH)))
                    .isLessThanOrEqualTo(4);
        });
    }

    private String make(CollectionAudience audience) {
        return as(people.signedIn(anna), () -> collections.create(new CollectionWords("Left behind", "", audience)));
    }

    private CollectionId id(String slug) {
        return new CollectionId(
                database.queryForObject("select id from practice_collection where slug = ?", UUID.class, slug));
    }

    private void leaves(PersonId person) {
        database.update("update person set removed_at = now() where id = ?", person.value());
    }

    private void worksElsewhere(PersonId person) {
        database.update(
                "update person set organisation_id = ? where id = ?",
                organisations.member().value(),
                person.value());
    }

    private void refused(PersonId person, Runnable deed) {
        assertThatThrownBy(() -> as(people.signedIn(person), deed)).isInstanceOf(NotFound.class);
    }

    private CollectionPage page(PersonId person, String slug) {
        return as(people.signedIn(person), () -> collections.page(slug, Locale.ENGLISH));
    }

    private CollectionPage.May may(PersonId person, String slug) {
        return page(person, slug).may();
    }

    private List<String> orphaned(PersonId person) {
        return as(people.signedIn(person), () -> collections.list()).stream()
                .filter(CollectionLine::orphaned)
                .map(CollectionLine::slug)
                .toList();
    }

    private List<String> notices(PersonId person) {
        return database.queryForList(
                "select kind from notice where person = ? order by happened_at", String.class, person.value());
    }
}
