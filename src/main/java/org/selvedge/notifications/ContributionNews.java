package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.CONTRIBUTION_ASKED_BACK;
import static org.selvedge.notifications.NoticeKind.CONTRIBUTION_CONFIRMED;
import static org.selvedge.notifications.NoticeKind.CONTRIBUTION_SENT;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.initiatives.ContributionAskedBack;
import org.selvedge.initiatives.ContributionConfirmed;
import org.selvedge.initiatives.ContributionDirectory;
import org.selvedge.initiatives.ContributionId;
import org.selvedge.initiatives.ContributionSent;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the receiver that there is something to confirm, and the giver what became of it; titles in each one's language. */
@Component
class ContributionNews {
    private final ContributionDirectory contributions;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final NoticeDesk desk;

    ContributionNews(
            ContributionDirectory contributions,
            OrganisationDirectory organisations,
            Mandates mandates,
            NoticeDesk desk) {
        this.contributions = contributions;
        this.organisations = organisations;
        this.mandates = mandates;
        this.desk = desk;
    }

    @EventListener
    void on(ContributionSent event) {
        tell(
                CONTRIBUTION_SENT,
                mandates.holders(event.receiver()),
                event.actor(),
                event.partner(),
                event.contribution(),
                InitiativeRoutes.contributionToConfirm(event.contribution()));
    }

    @EventListener
    void on(ContributionConfirmed event) {
        tellSender(CONTRIBUTION_CONFIRMED, event.sender(), event.actor(), event.receiver(), event.contribution());
    }

    @EventListener
    void on(ContributionAskedBack event) {
        tellSender(CONTRIBUTION_ASKED_BACK, event.sender(), event.actor(), event.receiver(), event.contribution());
    }

    private void tellSender(
            NoticeKind kind,
            @Nullable PersonId sender,
            @Nullable PersonId actor,
            OrganisationId who,
            ContributionId contribution) {
        if (sender != null) {
            tell(kind, List.of(sender), actor, who, contribution, InitiativeRoutes.contribution(contribution));
        }
    }

    private void tell(
            NoticeKind kind,
            Collection<PersonId> concerned,
            @Nullable PersonId actor,
            OrganisationId who,
            ContributionId contribution,
            String route) {
        String name = organisations.name(who).name();
        desk.tell(concerned, actor, language -> {
            String title = contributions.brief(contribution, language).title();
            return new News(kind, name, title, null, route, null);
        });
    }
}
