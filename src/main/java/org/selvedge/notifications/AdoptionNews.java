package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.ADOPTION_CHANGED;
import static org.selvedge.notifications.NoticeKind.PRACTICE_TAKEN_UP;

import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.AdoptionChanged;
import org.selvedge.practices.PracticeBrief;
import org.selvedge.practices.PracticeBriefs;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeTakenUp;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who speak for a practice's organisation that another one takes it up; titles in each one's language. */
@Component
class AdoptionNews {
    private final PracticeBriefs practices;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final NoticeDesk desk;

    AdoptionNews(PracticeBriefs practices, OrganisationDirectory organisations, Mandates mandates, NoticeDesk desk) {
        this.practices = practices;
        this.organisations = organisations;
        this.mandates = mandates;
        this.desk = desk;
    }

    @EventListener
    void on(PracticeTakenUp event) {
        tell(PRACTICE_TAKEN_UP, event.practice(), event.owner(), event.organisation(), event.actor());
    }

    @EventListener
    void on(AdoptionChanged event) {
        tell(ADOPTION_CHANGED, event.practice(), event.owner(), event.organisation(), event.actor());
    }

    private void tell(NoticeKind kind, PracticeId id, OrganisationId owner, OrganisationId who, PersonId actor) {
        PracticeBrief practice = practices.of(id).orElseThrow();
        String name = organisations.name(who).name();
        String route = PracticeRoutes.page(practice.slug()) + "#" + PracticeRoutes.TAKEN_UP;
        desk.tell(
                mandates.holders(owner),
                actor,
                language -> new News(kind, name, practice.title(language), null, route, null));
    }
}
