package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.CHANGE_TAKEN_BACK;
import static org.selvedge.notifications.NoticeKind.SMALL_CHANGE;
import static org.selvedge.notifications.NoticeKind.VERSION_APPROVED;
import static org.selvedge.notifications.NoticeKind.VERSION_DECLINED;
import static org.selvedge.notifications.NoticeKind.VERSION_SENT_BACK;
import static org.selvedge.notifications.NoticeKind.VERSION_SUBMITTED;
import static org.selvedge.notifications.NoticeKind.VERSION_WITHDRAWN;

import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.SmallChangePassed;
import org.selvedge.practices.VersionBrief;
import org.selvedge.practices.VersionBriefs;
import org.selvedge.practices.VersionStepTaken;
import org.selvedge.practices.WorkflowRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who decide that something waits for them, and the authors what became of it. */
@Component
class GateNews {
    private final VersionBriefs versions;
    private final WorkflowNews news;

    GateNews(VersionBriefs versions, WorkflowNews news) {
        this.versions = versions;
        this.news = news;
    }

    /** What passed by itself is told by {@link SmallChangePassed}. */
    @EventListener
    void on(VersionStepTaken event) {
        VersionBrief version = versions.of(event.practice(), event.number());
        String reading = WorkflowRoutes.reviewing(version.practice(), version.number());
        String writing = PracticeRoutes.writing(version.practice());
        switch (event.did()) {
            case SUBMIT -> {
                if (!version.small()) {
                    news.toGate(VERSION_SUBMITTED, version, event.actor(), null, reading);
                }
            }
            case WITHDRAW -> {
                if (version.handedIn()) {
                    news.toGate(VERSION_WITHDRAWN, version, event.actor(), null, WorkflowRoutes.COORDINATION);
                }
            }
            case SEND_BACK -> news.toAuthors(VERSION_SENT_BACK, version, event.actor(), event.reason(), writing);
            case DECLINE -> news.toAuthors(VERSION_DECLINED, version, event.actor(), event.reason(), reading);
            case APPROVE -> {
                if (event.actor() != null) {
                    news.toAuthors(VERSION_APPROVED, version, event.actor(), null, PracticeRoutes.page(version.slug()));
                }
            }
            case TAKE_BACK -> news.toAuthors(CHANGE_TAKEN_BACK, version, event.actor(), event.reason(), reading);
            case WRITE, ASK_REVIEW, NAME_REVIEWER, REVIEW, RETURN, DECLINE_REVIEW -> {
                // not the gate's news
            }
        }
        news.refresh(version);
    }

    @EventListener
    void on(SmallChangePassed event) {
        VersionBrief version = versions.of(event.practice(), event.number());
        news.toGate(
                SMALL_CHANGE,
                version,
                event.actor(),
                null,
                WorkflowRoutes.reviewing(version.practice(), version.number()));
    }
}
