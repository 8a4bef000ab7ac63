package org.selvedge.inquiries;

import static org.selvedge.inquiries.InquiryAction.ASK;
import static org.selvedge.inquiries.InquiryAction.MARK_ANSWERED;
import static org.selvedge.inquiries.InquiryAction.NOTE;
import static org.selvedge.inquiries.InquiryAction.NOT_YET;
import static org.selvedge.inquiries.InquiryAction.WRITE_ON;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;

/** A thread. What may happen to it stands in {@link InquiryAction}; every verb here leaves an {@link InquiryEvent}. */
@Entity
@Table(name = "inquiry")
class Inquiry {
    /** How long after its end a thread can be taken up again; later it is a new question. */
    static final Duration REOPENED_WITHIN = Duration.ofDays(60);

    @EmbeddedId
    private InquiryId id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker"))
    private PersonId asker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_organisation"))
    private OrganisationId askerOrganisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Column(name = "subject")
    private String subject;

    @Embedded
    private @Nullable Quote quote;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InquiryState state = InquiryState.NEW;

    @Enumerated(EnumType.STRING)
    @Column(name = "turn")
    private Turn turn = Turn.OURS;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_side")
    private Side lastSide = Side.ASKER;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "last_public_number")
    private int lastPublicNumber;

    @Column(name = "answers")
    private int answers;

    @Column(name = "reopened")
    private int reopened;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway")
    protected Inquiry() {}

    Inquiry(
            InquiryId id,
            PersonId asker,
            OrganisationId askerOrganisation,
            OrganisationId organisation,
            String subject,
            @Nullable Quote quote,
            Instant now) {
        if (askerOrganisation.equals(organisation)) {
            throw new Refusal("inquiries.refused.own");
        }
        this.id = id;
        this.asker = asker;
        this.askerOrganisation = askerOrganisation;
        this.organisation = organisation;
        this.subject = subject;
        this.quote = quote;
        this.askedAt = now;
        this.lastAt = now;
    }

    /** The first message. */
    Step ask(Letter letter, Instant now) {
        InquiryMessage message = message(letter, asker, ASK, now);
        return new Step(message, new InquiryEvent(id, ASK, asker, null, state, message.number(), now));
    }

    /** A message or note that goes with an action. */
    Step write(InquiryAction action, PersonId author, Letter letter, Instant now) {
        InquiryState before = move(action, now);
        InquiryMessage message = message(letter, author, action, now);
        return new Step(message, new InquiryEvent(id, action, author, before, state, message.number(), now));
    }

    /** An action that says nothing more. */
    InquiryEvent act(InquiryAction action, PersonId actor, Instant now) {
        if (action == MARK_ANSWERED && answers == 0) {
            throw new Refusal("inquiries.refused.no-answer-yet");
        }
        InquiryState before = move(action, now);
        turn = Turn.of(state, lastSide);
        return new InquiryEvent(id, action, actor, before, state, null, now);
    }

    /** Writing on is the one thing an asker does in every state; in an answered thread it means "not yet". */
    InquiryAction writingOn() {
        return state == InquiryState.ANSWERED ? NOT_YET : WRITE_ON;
    }

    /** What this side may do now. */
    Set<InquiryAction> possible(Side side) {
        Set<InquiryAction> possible = InquiryAction.possible(side, state);
        if (answers == 0) {
            possible.remove(MARK_ANSWERED);
        }
        return possible;
    }

    private InquiryState move(InquiryAction action, Instant now) {
        InquiryState before = state;
        state = action.from(before).orElseThrow(() -> new Refusal("inquiries.refused.state"));
        if (before != state && finished(before)) {
            if (finishedAt != null && now.isAfter(finishedAt.plus(REOPENED_WITHIN))) {
                state = before;
                throw new Refusal("inquiries.refused.too-late", REOPENED_WITHIN.toDays());
            }
            reopened++;
            finishedAt = null;
        } else if (before != state && finished(state)) {
            finishedAt = now;
        }
        return before;
    }

    private InquiryMessage message(Letter letter, PersonId author, InquiryAction action, Instant now) {
        lastNumber++;
        if (action != NOTE) {
            lastPublicNumber = lastNumber;
            lastSide = action.side();
            answers += action.side() == Side.OURS ? 1 : 0;
            lastAt = now;
        }
        turn = Turn.of(state, lastSide);
        return new InquiryMessage(letter.id(), id, lastNumber, author, action, PlainText.message(letter.text()), now);
    }

    private static boolean finished(InquiryState state) {
        return switch (state) {
            case CLOSED, DECLINED, WITHDRAWN -> true;
            case NEW, OPEN, ANSWERED -> false;
        };
    }

    Side sideOf(PersonId person) {
        return person.equals(asker) ? Side.ASKER : Side.OURS;
    }

    InquiryId id() {
        return id;
    }

    PersonId asker() {
        return asker;
    }

    OrganisationId askerOrganisation() {
        return askerOrganisation;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String subject() {
        return subject;
    }

    @Nullable Quote quote() {
        return quote;
    }

    InquiryState state() {
        return state;
    }

    Turn turn() {
        return turn;
    }

    int answers() {
        return answers;
    }

    int reopened() {
        return reopened;
    }

    int lastNumber() {
        return lastNumber;
    }

    /** What an action leaves behind: the message that went with it, and the event. */
    record Step(InquiryMessage message, InquiryEvent event) {}
}
