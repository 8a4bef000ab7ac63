package org.selvedge.notifications;

import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.CollectionStood;
import org.selvedge.practices.PracticeRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who let collections through that one waits, those who edit it what became of it, and who looks after it now. */
@Component
class CollectionNews {
    private final PeopleDirectory people;
    private final NoticeDesk desk;

    CollectionNews(PeopleDirectory people, NoticeDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @EventListener
    void on(CollectionStood event) {
        NoticeKind kind = switch (event.did()) {
            case "waits" -> NoticeKind.COLLECTION_WAITS;
            case "passed" -> NoticeKind.COLLECTION_PASSED;
            case "declined" -> NoticeKind.COLLECTION_DECLINED;
            case "handed-over" -> NoticeKind.COLLECTION_HANDED_OVER;
            default -> NoticeKind.COLLECTION_UNPUBLISHED;
        };
        String name = people.card(event.actor()).name();
        String route = PracticeRoutes.collection(event.slug());
        desk.tell(event.concerned(), event.actor(), new News(kind, name, event.title(), null, route, null));
    }
}
