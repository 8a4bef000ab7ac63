package org.selvedge.notifications;

import java.util.List;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.CoAuthorNamed;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.shared.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a colleague that they write a practice from now on, and where. */
@Component
class CoAuthorNews {
    private final PeopleDirectory people;
    private final Texts texts;
    private final NoticeDesk desk;

    CoAuthorNews(PeopleDirectory people, Texts texts, NoticeDesk desk) {
        this.people = people;
        this.texts = texts;
        this.desk = desk;
    }

    @EventListener
    void on(CoAuthorNamed event) {
        String who = people.card(event.actor()).name();
        String route = PracticeRoutes.writing(event.practice());
        desk.tell(List.of(event.coAuthor()), event.actor(), language -> {
            String title = event.title().isEmpty() ? texts.get(language, "practices.writing.untitled") : event.title();
            return new News(NoticeKind.CO_AUTHOR_NAMED, who, title, null, route, null);
        });
    }
}
