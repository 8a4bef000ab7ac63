package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.PARTNER_ASKED;
import static org.selvedge.notifications.NoticeKind.PARTNER_CONFIRMED;
import static org.selvedge.notifications.NoticeKind.PARTNER_REFUSED;
import static org.selvedge.notifications.NoticeKind.PARTNER_WITHDREW;

import java.util.Collection;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.PartnerAnswer;
import org.selvedge.practices.PartnerAnswered;
import org.selvedge.practices.PartnerAsked;
import org.selvedge.practices.VersionBrief;
import org.selvedge.practices.VersionBriefs;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a partner that its word is asked for, and a practice's people what it said. */
@Component
class PartnerNews {
    private final VersionBriefs versions;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final Mandates mandates;
    private final WorkflowNews news;

    PartnerNews(
            VersionBriefs versions,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            Mandates mandates,
            WorkflowNews news) {
        this.versions = versions;
        this.organisations = organisations;
        this.people = people;
        this.mandates = mandates;
        this.news = news;
    }

    /** A partner organisation by all of its people, a member organisation by its mandate. */
    @EventListener
    void on(PartnerAsked event) {
        boolean member = member(event.partner());
        VersionBrief version = versions.of(event.practice(), event.number());
        String owner = organisations.name(version.owner()).name();
        news.tellAs(
                owner,
                PARTNER_ASKED,
                concerned(event.partner(), member),
                version,
                event.actor(),
                null,
                member ? WorkflowRoutes.CONFIRMING : WorkflowRoutes.PARTNER);
    }

    private boolean member(OrganisationId partner) {
        return organisations.name(partner).membership() == Membership.MEMBER;
    }

    private Collection<PersonId> concerned(OrganisationId partner, boolean member) {
        return member ? mandates.holders(partner) : people.of(partner);
    }

    @EventListener
    void on(PartnerAnswered event) {
        VersionBrief version = versions.of(event.practice(), event.number());
        news.tellAs(
                organisations.name(event.partner()).name(),
                kind(event.answer()),
                news.owners(version),
                version,
                event.actor(),
                event.reason(),
                WorkflowRoutes.reviewing(version.practice(), version.number()));
        news.refresh(concerned(event.partner(), member(event.partner())));
    }

    private static NoticeKind kind(PartnerAnswer answer) {
        return switch (answer) {
            case CONFIRMED -> PARTNER_CONFIRMED;
            case REFUSED -> PARTNER_REFUSED;
            case WAITING, CITED, NOT_ASKED -> PARTNER_WITHDREW;
        };
    }
}
