package org.selvedge.practices;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;

/** The network's review of one approved version: asked for, given to a reviewer, answered or returned. */
@Entity
@Table(name = "practice_review")
class PracticeReview {
    @EmbeddedId
    private PracticeReviewId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practice_id"))
    private PracticeId practice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "version_id"))
    private VersionId version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReviewState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private @Nullable PersonId askedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewer_id"))
    private @Nullable PersonId reviewer;

    /** Why it was returned, or why the reviewer before declined. */
    @Column(name = "reason")
    private @Nullable String reason;

    @Embedded
    private @Nullable ReviewAnswers answers;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "language")
    private @Nullable String language;

    @SuppressWarnings("NullAway")
    protected PracticeReview() {}

    @SuppressWarnings("NullAway")
    PracticeReview(PracticeVersion version, @Nullable PersonId askedBy, Instant now) {
        this.id = PracticeReviewId.next();
        this.practice = version.practice().id();
        this.version = version.id();
        this.askedBy = askedBy;
        to(ReviewState.ASKED, now);
    }

    /** From now on this person reads; a reviewer named before does no longer. */
    void give(PersonId to, Instant now) {
        open();
        reviewer = to;
        reason = null;
        to(ReviewState.NAMED, now);
    }

    /** The reviewer cannot: the office names another one. */
    void handBack(String why, Instant now) {
        named();
        reviewer = null;
        reason = why;
        to(ReviewState.ASKED, now);
    }

    void answer(ReviewAnswers given, String publicOpinion, Locale writtenIn, Instant now) {
        named();
        answers = given;
        opinion = publicOpinion;
        language = writtenIn.getLanguage();
        to(ReviewState.REVIEWED, now);
    }

    void sendBack(ReviewAnswers given, String why, Instant now) {
        named();
        answers = given;
        reason = why;
        to(ReviewState.RETURNED, now);
    }

    void supersede(Instant now) {
        open();
        to(ReviewState.SUPERSEDED, now);
    }

    private void open() {
        if (!state.open()) {
            throw new Refusal("practices.state.refused");
        }
    }

    private void named() {
        if (state != ReviewState.NAMED) {
            throw new Refusal("practices.state.refused");
        }
    }

    private void to(ReviewState next, Instant now) {
        state = next;
        stateSince = now;
    }

    ReviewState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Optional<PersonId> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
