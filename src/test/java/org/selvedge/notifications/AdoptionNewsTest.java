package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.AdoptionChange;
import org.selvedge.practices.AdoptionService;
import org.selvedge.practices.AdoptionSheet;
import org.selvedge.practices.AdoptionState;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Those who speak for a practice's organisation hear that another one takes it up. */
@PortalTest
class AdoptionNewsTest {
    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private PersonId coordinator;
    private PersonId colleague;
    private PersonId anna;
    private String slug;

    @BeforeEach
    void aPractice() {
        OrganisationId owner = organisations.member();
        coordinator = people.member(owner);
        colleague = people.member(owner);
        organisations.coordinatedBy(owner, coordinator);
        anna = people.member(organisations.member());
        slug = practices.slugOf(practices.publicOne(owner));
    }

    @Test
    void theCoordinatorHearsOfTheFirstWordAndOfEachChange() {
        AdoptionSheet first = says(AdoptionState.CONSIDERING, null);
        says(AdoptionState.RUNNING, first.version());

        assertThat(told(coordinator).stream().map(NoticeLine::kind))
                .containsExactlyInAnyOrder(NoticeKind.PRACTICE_TAKEN_UP, NoticeKind.ADOPTION_CHANGED);
        assertThat(told(coordinator).getFirst().route()).isEqualTo("practices/" + slug + "#taken-up-by");
        assertThat(told(colleague)).isEmpty();
        assertThat(told(anna)).isEmpty();
        assertThat(database.queryForList(
                        "select kind from outbox_mail where address = ?", String.class, people.addressOf(coordinator)))
                .containsExactlyInAnyOrder("practice-taken-up", "adoption-changed");
    }

    private AdoptionSheet says(AdoptionState state, @Nullable Long seen) {
        AdoptionChange change = new AdoptionChange(state, YearMonth.of(2025, 3), "", "");
        return as(people.signedIn(anna), () -> adoptions.record(slug, change, seen, Locale.ENGLISH));
    }

    private List<NoticeLine> told(PersonId person) {
        return as(people.signedIn(person), () -> notifications.page(0)).lines();
    }
}
