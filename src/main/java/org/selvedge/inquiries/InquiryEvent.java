package org.selvedge.inquiries;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Ids;

/** What happened to a thread, by whom, from which state to which: added once, never changed. */
@Entity
@Immutable
@Table(name = "inquiry_event")
class InquiryEvent {
    @EmbeddedId
    private EventId id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "inquiry"))
    private InquiryId inquiry;

    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private InquiryAction action;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor"))
    private PersonId actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private @Nullable InquiryState before;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after")
    private InquiryState after;

    @Column(name = "number")
    private @Nullable Integer number;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway")
    protected InquiryEvent() {}

    InquiryEvent(
            InquiryId inquiry,
            InquiryAction action,
            PersonId actor,
            @Nullable InquiryState before,
            InquiryState after,
            @Nullable Integer number,
            Instant happenedAt) {
        this.id = new EventId(Ids.next());
        this.inquiry = inquiry;
        this.action = action;
        this.actor = actor;
        this.before = before;
        this.after = after;
        this.number = number;
        this.happenedAt = happenedAt;
    }

    InquiryAction action() {
        return action;
    }

    PersonId actor() {
        return actor;
    }

    @Nullable InquiryState before() {
        return before;
    }

    InquiryState after() {
        return after;
    }

    @Nullable Integer number() {
        return number;
    }

    /** One event of one thread. */
    @Embeddable
    record EventId(@Column(name = "id") UUID value) implements Serializable {}
}
