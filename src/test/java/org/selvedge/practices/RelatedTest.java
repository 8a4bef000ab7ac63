package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Below a practice stand others about the same, as far as their reader may read them. */
@PortalTest
class RelatedTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private ShelfService shelf;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId owner;
    private PersonId anna;
    private String slug;
    private String word;

    @BeforeEach
    void aPractice() {
        word = "Quokka" + NUMBER.incrementAndGet();
        owner = organisations.member();
        anna = people.member(organisations.member());
        slug = some.slugOf(some.practice(owner)
                .titled(word + " quilts" + word + " for qualms")
                .about(Theme.NEIGHBOURHOOD)
                .publicly());
    }

    @Test
    void theNearestComesFirstAndThePracticeItselfNever() {
        some.practice(owner)
                .titled(word + " quilts" + word + " elsewhere")
                .about(Theme.ENERGY)
                .publicly();
        some.practice(owner)
                .titled(word + " quilts" + word + " again")
                .about(Theme.NEIGHBOURHOOD)
                .publicly();
        assertThat(titles())
                .hasSizeLessThanOrEqualTo(Related.MOST)
                .startsWith(word + " quilts" + word + " again", word + " quilts" + word + " elsewhere")
                .doesNotContain(word + " quilts" + word + " for qualms");
    }

    @Test
    void nobodyIsShownWhatTheyMayNotRead() {
        some.practice(owner)
                .titled(word + " quilts" + word + " for members")
                .about(Theme.NEIGHBOURHOOD)
                .forMembers();
        some.practice(owner)
                .titled(word + " quilts" + word + " in the drawer")
                .about(Theme.NEIGHBOURHOOD)
                .asDraft();
        assertThat(titles())
                .contains(word + " quilts" + word + " for members")
                .doesNotContain(word + " quilts" + word + " in the drawer");
        PracticePage page = publicly.page(slug, Locale.ENGLISH);
        assertThat(publicly.related(page, Locale.ENGLISH))
                .extracting(RelatedPractice::title)
                .doesNotContain(word + " quilts" + word + " for members", word + " quilts" + word + " in the drawer");
        PersonId partner = people.partner(organisations.partner());
        assertThat(as(people.signedIn(partner), () -> practices.related(page, Locale.ENGLISH)))
                .extracting(RelatedPractice::title)
                .doesNotContain(word + " quilts" + word + " for members");
    }

    @Test
    void whatWasArchivedOrUnpublishedIsLeftOut() {
        PersonId coordinator = organisations.coordinator(owner);
        PracticeId archived = some.practice(owner)
                .titled(word + " quilts" + word + " of old")
                .about(Theme.NEIGHBOURHOOD)
                .publicly();
        PracticeId taken = some.practice(owner)
                .titled(word + " quilts" + word + " taken")
                .about(Theme.NEIGHBOURHOOD)
                .publicly();
        as(people.signedIn(coordinator), () -> shelf.archive(archived, "We do it otherwise now.", null));
        database.update("update practice set standing = 'UNPUBLISHED' where id = ?", taken.value());
        assertThat(titles()).doesNotContain(word + " quilts" + word + " of old", word + " quilts" + word + " taken");
    }

    @Test
    void titlesComeInTheReadersLanguage() {
        some.practice(owner)
                .titled(word + " quilts" + word + " of ours")
                .translated("fr", "Couettes " + word, "Ce que nous avons fait.", 1)
                .about(Theme.NEIGHBOURHOOD)
                .publicly();
        List<RelatedPractice> related =
                as(people.signedIn(anna), () -> practices.related(practices.page(slug, Locale.ENGLISH), Locale.FRENCH));
        assertThat(related.getFirst().title()).isEqualTo("Couettes " + word);
        assertThat(related.getFirst().language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void theyTakeOneStatement() {
        as(people.signedIn(anna), () -> {
            PracticePage page = practices.page(slug, Locale.ENGLISH);
            assertThat(Statements.count(() -> practices.related(page, Locale.ENGLISH)))
                    .isEqualTo(1);
        });
    }

    private List<String> titles() {
        return as(people.signedIn(anna), () -> practices.related(practices.page(slug, Locale.ENGLISH), Locale.ENGLISH))
                .stream()
                .map(RelatedPractice::title)
                .toList();
    }
}
