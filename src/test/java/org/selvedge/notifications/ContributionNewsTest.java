package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.ContributionAskedBack;
import org.selvedge.initiatives.ContributionConfirmed;
import org.selvedge.initiatives.ContributionId;
import org.selvedge.initiatives.ContributionSent;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears of a contribution: the receiver when it is sent, whoever sent it when it is confirmed or asked about. */
@PortalTest
class ContributionNewsTest {
    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomeInitiatives initiatives;

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
    private PersonId coordinator;
    private PersonId astrid;
    private PersonId bo;
    private InitiativeId initiative;
    private ContributionId places;

    @BeforeEach
    void aContribution() {
        owner = organisations.member();
        coordinator = organisations.coordinator(owner);
        partner = organisations.partner();
        astrid = people.partner(partner);
        bo = people.partner(partner);
        initiative = initiatives.initiative(owner).id();
        places = initiatives.contribution(initiative, partner);
    }

    @Test
    void whatIsSentIsForTheReceiver() {
        happens(new ContributionSent(places, initiative, partner, owner, astrid, astrid));
        assertThat(kinds(coordinator)).containsExactly(NoticeKind.CONTRIBUTION_SENT);
        assertThat(kinds(astrid)).isEmpty();
        assertThat(mails(coordinator)).containsExactly("contribution-sent");
    }

    @Test
    void theAnswerIsForWhoeverSentIt() {
        happens(new ContributionConfirmed(places, initiative, partner, owner, astrid, coordinator));
        happens(new ContributionAskedBack(places, initiative, partner, owner, astrid, coordinator));
        assertThat(kinds(astrid))
                .containsExactlyInAnyOrder(NoticeKind.CONTRIBUTION_ASKED_BACK, NoticeKind.CONTRIBUTION_CONFIRMED);
        assertThat(kinds(bo)).isEmpty();
        assertThat(kinds(coordinator)).isEmpty();
        assertThat(mails(astrid)).containsExactlyInAnyOrder("contribution-confirmed", "contribution-asked-back");
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<NoticeKind> kinds(PersonId person) {
        return as(people.signedIn(person), () -> notifications.page(0)).lines().stream()
                .map(NoticeLine::kind)
                .toList();
    }

    private List<String> mails(PersonId person) {
        return database.queryForList(
                "select kind from outbox_mail where address = ?", String.class, people.addressOf(person));
    }
}
