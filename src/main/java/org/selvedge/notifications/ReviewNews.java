package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.REVIEWER_NAMED;
import static org.selvedge.notifications.NoticeKind.REVIEW_ASKED;
import static org.selvedge.notifications.NoticeKind.REVIEW_DECLINED;
import static org.selvedge.notifications.NoticeKind.REVIEW_RETURNED;
import static org.selvedge.notifications.NoticeKind.REVIEW_SUPERSEDED;
import static org.selvedge.notifications.NoticeKind.VERSION_REVIEWED;

import java.util.List;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.ReviewSuperseded;
import org.selvedge.practices.ReviewerNamed;
import org.selvedge.practices.VersionBrief;
import org.selvedge.practices.VersionBriefs;
import org.selvedge.practices.VersionStepTaken;
import org.selvedge.practices.WorkflowRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the office, the reviewer and the practice's own people how the network's review goes on. */
@Component
class ReviewNews {
    private final VersionBriefs versions;
    private final WorkflowNews news;

    ReviewNews(VersionBriefs versions, WorkflowNews news) {
        this.versions = versions;
        this.news = news;
    }

    @EventListener
    void on(VersionStepTaken event) {
        switch (event.did()) {
            case ASK_REVIEW, DECLINE_REVIEW -> {
                VersionBrief version = versions.of(event.practice(), event.number());
                NoticeKind kind = event.reason() == null ? REVIEW_ASKED : REVIEW_DECLINED;
                news.toOffice(kind, version, event.actor(), event.reason(), reading(version));
            }
            case REVIEW -> {
                if (event.actor() != null) {
                    VersionBrief version = versions.of(event.practice(), event.number());
                    news.toOwners(VERSION_REVIEWED, version, event.actor(), null, PracticeRoutes.page(version.slug()));
                }
            }
            case RETURN -> {
                VersionBrief version = versions.of(event.practice(), event.number());
                news.toOwners(
                        REVIEW_RETURNED,
                        version,
                        event.actor(),
                        event.reason(),
                        PracticeRoutes.keeping(version.slug()));
            }
            case WRITE, SUBMIT, WITHDRAW, SEND_BACK, APPROVE, DECLINE, NAME_REVIEWER, TAKE_BACK -> {
                // the gate's news, and the reviewer's
            }
        }
    }

    @EventListener
    void on(ReviewerNamed event) {
        VersionBrief version = versions.of(event.practice(), event.number());
        news.tell(REVIEWER_NAMED, List.of(event.reviewer()), version, event.actor(), null, reading(version));
    }

    @EventListener
    void on(ReviewSuperseded event) {
        VersionBrief version = versions.of(event.practice(), event.number());
        news.tell(
                REVIEW_SUPERSEDED,
                List.of(event.reviewer()),
                version,
                event.actor(),
                null,
                PracticeRoutes.page(version.slug()));
    }

    private static String reading(VersionBrief version) {
        return WorkflowRoutes.reviewing(version.practice(), version.number());
    }
}
