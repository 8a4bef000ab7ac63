package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.PRACTICE_ARCHIVED;
import static org.selvedge.notifications.NoticeKind.PRACTICE_RESTORED;
import static org.selvedge.notifications.NoticeKind.PRACTICE_UNPUBLISHED;

import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeStood;
import org.selvedge.practices.VersionBrief;
import org.selvedge.practices.VersionBriefs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a practice's own people that it was archived, taken from the shelf, or put back. */
@Component
class ShelfNews {
    private final VersionBriefs versions;
    private final WorkflowNews news;

    ShelfNews(VersionBriefs versions, WorkflowNews news) {
        this.versions = versions;
        this.news = news;
    }

    @EventListener
    void on(PracticeStood event) {
        NoticeKind kind = switch (event.now()) {
            case ARCHIVED -> PRACTICE_ARCHIVED;
            case UNPUBLISHED -> PRACTICE_UNPUBLISHED;
            case ACTIVE -> PRACTICE_RESTORED;
        };
        VersionBrief version = versions.of(event.practice(), event.number());
        news.toOwners(kind, version, event.actor(), event.reason(), PracticeRoutes.keeping(version.slug()));
    }
}
