package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.PICTURE_ENDED;

import java.util.List;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.PictureConsentEnded;
import org.selvedge.practices.PracticeBrief;
import org.selvedge.practices.PracticeBriefs;
import org.selvedge.practices.PracticeRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the authors of a practice that one of its pictures is not shown any more. */
@Component
class PictureNews {
    private final PracticeBriefs practices;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final NoticeDesk desk;

    PictureNews(
            PracticeBriefs practices, OrganisationDirectory organisations, PeopleDirectory people, NoticeDesk desk) {
        this.practices = practices;
        this.organisations = organisations;
        this.people = people;
        this.desk = desk;
    }

    @EventListener
    void on(PictureConsentEnded event) {
        PracticeBrief practice = practices.of(event.practice()).orElseThrow();
        String name = organisations.name(practice.owner()).name();
        String route = PracticeRoutes.page(practice.slug());
        for (PersonCard card : people.cards(event.authors()).values()) {
            String title = practice.title(card.language());
            desk.tell(List.of(card.id()), null, new News(PICTURE_ENDED, name, title, null, route, null));
        }
    }
}
