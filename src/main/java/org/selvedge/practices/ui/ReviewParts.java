package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import org.selvedge.people.DraftService;
import org.selvedge.practices.ReviewService;
import org.selvedge.practices.VersionAction;
import org.selvedge.practices.VersionReading;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.SaveState;

/** What the version's screen offers for the network's review, to the office and to the reviewer. */
class ReviewParts {
    private final ReviewService reviews;
    private final DraftService drafts;

    ReviewParts(ReviewService reviews, DraftService drafts) {
        this.reviews = reviews;
        this.drafts = drafts;
    }

    Optional<Component> of(Component on, VersionReading version, SaveState saved, String draft, Runnable done) {
        VersionReading.ReviewFacts review = version.review();
        if (review != null && version.may(VersionAction.REVIEW)) {
            return Optional.of(form(on, version, review.since(), saved, draft, done));
        }
        if (review != null && version.may(VersionAction.NAME_REVIEWER)) {
            return Optional.of(new ReviewerChoice(version, reviews, person -> {
                reviews.name(version.practice(), version.number(), person, review.since());
                Notices.show(on.getTranslation("practices.review.named"));
                done.run();
            }));
        }
        return Optional.empty();
    }

    private Component form(
            Component on, VersionReading version, Instant since, SaveState saved, String draft, Runnable done) {
        ReviewForm form = new ReviewForm(fields -> drafts.save(draft, fields), saved);
        drafts.find(draft).ifPresent(kept -> form.show(kept.fields()));
        return form.deciding(
                (answers, opinion) -> {
                    reviews.review(
                            version.practice(),
                            version.number(),
                            answers,
                            opinion,
                            on.getUI().orElseThrow().getLocale(),
                            since);
                    Notices.show(on.getTranslation("practices.review.published"));
                    done.run();
                },
                () -> new ReasonDialog("practices.review.giveBack", reason -> {
                            reviews.giveBack(version.practice(), version.number(), form.answers(), reason, since);
                            Notices.show(on.getTranslation("practices.review.giveBack.done"));
                            done.run();
                        })
                        .open(),
                () -> new ReasonDialog("practices.review.decline", reason -> {
                            reviews.decline(version.practice(), version.number(), reason, since);
                            Notices.show(on.getTranslation("practices.review.decline.done"));
                            done.run();
                        })
                        .open());
    }
}
