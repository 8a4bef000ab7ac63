package org.selvedge.notifications;

import java.util.List;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.CoAuthorNamed;
import org.selvedge.practices.PracticeRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a colleague that they write a practice from now on, and where. */
@Component
class CoAuthorNews {
    private final PeopleDirectory people;
    private final NoticeDesk desk;

    CoAuthorNews(PeopleDirectory people, NoticeDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @EventListener
    void on(CoAuthorNamed event) {
        String who = people.card(event.actor()).name();
        String title = event.title().isEmpty() ? "…" : event.title();
        String route = PracticeRoutes.writing(event.practice());
        desk.tell(
                List.of(event.coAuthor()),
                event.actor(),
                new News(NoticeKind.CO_AUTHOR_NAMED, who, title, null, route, null));
    }
}
