package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.search.IndexHealth;
import org.selvedge.search.SearchWords;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever asks the index gets what their reader may find, and no answer at all while it is not whole. */
@PortalTest
class AskedIndexTest {
    private static final int MANY = 10_000;
    private static final Sight MEMBER = new Sight(true, false, Sight.NONE, Set.of(Sight.NONE));

    @Autowired
    AskedIndex index;

    @Autowired
    EntityManager entities;

    @Autowired
    CardRows cards;

    @Autowired
    ShownTexts texts;

    @Autowired
    SavedSearchRows searches;

    @Autowired
    SearchNewsRows changes;

    @Autowired
    Sights sights;

    @Autowired
    PeopleDirectory people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    SomePeople persons;

    @Test
    void whateverIsAskedTheReaderFindsOnlyWhatIsTheirs() {
        OrganisationId owner = organisations.member();
        PracticeId open = some.practice(owner).publicly();
        PracticeId members = some.practice(owner).forMembers();
        PracticeId draft = some.practice(owner).asDraft();
        assertThat(everything(Sight.stranger())).contains(open).doesNotContain(members, draft);
        assertThat(everything(MEMBER)).contains(open, members).doesNotContain(draft);
    }

    private List<PracticeId> everything(Sight sight) {
        return Objects.requireNonNull(transaction.execute(
                status -> index.ids(predicates -> predicates.matchAll().toPredicate(), sight, MANY)
                        .orElseThrow()));
    }

    @Test
    void whileTheIndexIsNotWholeNothingIsSuggestedAndNothingTakenForKnown() {
        some.practice(organisations.member()).titled("Sorrelcroft garden").publicly();
        assertThat(suggested(index)).hasSize(1);

        AskedIndex away = away();
        assertThat(suggested(away)).isEmpty();
        assertThatThrownBy(() -> new KnownMatches(away, cards, clock).all(PracticeQuery.of("sorrelcroft"), MEMBER, 5))
                .isInstanceOf(SearchException.class);
    }

    private List<Suggestion> suggested(AskedIndex asked) {
        SearchWords words = SearchWords.of("sorrelcroft");
        return Objects.requireNonNull(transaction.execute(
                status -> new Suggesting(asked, cards, texts).practices(words, MEMBER, Locale.ENGLISH, 5)));
    }

    @Test
    void newsOfSavedSearchesWaitForAnIndexThatIsWhole() {
        PracticeId practice = some.practice(organisations.member()).publicly();
        PersonId anna = persons.member(organisations.member());
        searches.save(SavedSearchId.next(), anna, "Rain barrels", "q=barrels", false, clock.instant());
        transaction.executeWithoutResult(status -> changes.changed(practice, Shelf.NONE, clock.instant()));
        TestClock.get().advance(Duration.ofMinutes(1));

        KnownMatches unknown = new KnownMatches(away(), cards, clock);
        new SearchNews(searches, changes, unknown, cards, sights, people, events, transaction, clock).look();

        Instant now = clock.instant();
        assertThat(changes.changes(now, MANY))
                .extracting(SearchNewsRows.Change::practice)
                .contains(practice);
    }

    private AskedIndex away() {
        return new AskedIndex(entities, new IndexHealth());
    }
}
