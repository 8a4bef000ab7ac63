package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.GATE_OFFERED;
import static org.selvedge.notifications.NoticeKind.REVIEW_OFFERED;

import org.selvedge.practices.LeftUntouched;
import org.selvedge.practices.VersionBrief;
import org.selvedge.practices.VersionBriefs;
import org.selvedge.practices.WorkflowRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the deputies, else the office, that something waited too long. */
@Component
class PatienceNews {
    private final VersionBriefs versions;
    private final WorkflowNews news;

    PatienceNews(VersionBriefs versions, WorkflowNews news) {
        this.versions = versions;
        this.news = news;
    }

    @EventListener
    void on(LeftUntouched event) {
        VersionBrief version = versions.of(event.practice(), event.number());
        NoticeKind kind = event.review() ? REVIEW_OFFERED : GATE_OFFERED;
        String route = WorkflowRoutes.reviewing(version.practice(), version.number());
        if (event.deputies().isEmpty()) {
            news.toOffice(kind, version, null, null, route);
        } else {
            news.tell(kind, event.deputies(), version, null, null, route);
        }
    }
}
