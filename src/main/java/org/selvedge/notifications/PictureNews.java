package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.PICTURE_ENDED;

import org.selvedge.organisations.OrganisationDirectory;
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
    private final NoticeDesk desk;

    PictureNews(PracticeBriefs practices, OrganisationDirectory organisations, NoticeDesk desk) {
        this.practices = practices;
        this.organisations = organisations;
        this.desk = desk;
    }

    @EventListener
    void on(PictureConsentEnded event) {
        PracticeBrief practice = practices.of(event.practice()).orElseThrow();
        String name = organisations.name(practice.owner()).name();
        String route = PracticeRoutes.page(practice.slug());
        desk.tell(
                event.authors(),
                null,
                language -> new News(PICTURE_ENDED, name, practice.title(language), null, route, null));
    }
}
