package org.selvedge.inquiries;

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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/** A message or note: written once, never changed. */
@Entity
@Immutable
@Table(name = "inquiry_message")
class InquiryMessage {
    @EmbeddedId
    private MessageId id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "inquiry"))
    private InquiryId inquiry;

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private PersonId author;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private InquiryAction action;

    @Column(name = "text")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway")
    protected InquiryMessage() {}

    InquiryMessage(
            MessageId id,
            InquiryId inquiry,
            int number,
            PersonId author,
            InquiryAction action,
            String text,
            Instant writtenAt) {
        this.id = id;
        this.inquiry = inquiry;
        this.number = number;
        this.author = author;
        this.side = action.side();
        this.kind = action == InquiryAction.NOTE ? MessageKind.NOTE : MessageKind.MESSAGE;
        this.action = action;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    int number() {
        return number;
    }

    PersonId author() {
        return author;
    }

    Side side() {
        return side;
    }

    MessageKind kind() {
        return kind;
    }

    InquiryAction action() {
        return action;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
