package org.selvedge.initiatives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** What a partner gives to an initiative: as it stands now, and as the receiver confirmed it last. */
@Entity
@Table(name = "contribution")
class Contribution {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContributionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private InitiativeId initiative;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner_id"))
    private OrganisationId partner;

    @Convert(converter = LocalText.Column.class)
    @Column(name = "title")
    private LocalText title;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ContributionState state;

    @Embedded
    private ContributionTerms terms;

    @Column(name = "note")
    private String note;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private @Nullable PersonId changedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sent_by"))
    private @Nullable PersonId sentBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "confirmed_by"))
    private @Nullable PersonId confirmedBy;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "confirmed_kind"))
    @AttributeOverride(name = "unit", column = @Column(name = "confirmed_unit"))
    @AttributeOverride(name = "promised", column = @Column(name = "confirmed_promised"))
    @AttributeOverride(name = "delivered", column = @Column(name = "confirmed_delivered"))
    @AttributeOverride(name = "fromDay", column = @Column(name = "confirmed_from_day"))
    @AttributeOverride(name = "toDay", column = @Column(name = "confirmed_to_day"))
    private @Nullable ContributionTerms confirmed;

    @SuppressWarnings("NullAway")
    protected Contribution() {}

    /** Named by the owner: nobody has confirmed anything. */
    Contribution(
            InitiativeId initiative, OrganisationId partner, LocalText title, ContributionTerms terms, Clock clock) {
        this.id = ContributionId.next();
        this.initiative = initiative;
        this.partner = partner;
        this.title = title;
        this.terms = terms;
        this.note = "";
        this.state = ContributionState.NAMED;
        this.changedAt = clock.instant();
    }

    /** The partner goes on writing; what was confirmed stays what others see. */
    void keep(ContributionTerms terms, String note, @Nullable PersonId by, Clock clock) {
        change(ContributionState.DRAFT, terms, note, by, clock);
    }

    void send(ContributionTerms terms, String note, @Nullable PersonId by, Clock clock) {
        change(ContributionState.SENT, terms, note, by, clock);
        sentBy = by;
        reason = null;
    }

    /** The receiver agrees that this is what it was given. */
    void confirm(@Nullable PersonId by, Clock clock) {
        state = state.to(ContributionState.CONFIRMED);
        confirmed = terms;
        confirmedAt = clock.instant();
        confirmedBy = by;
        reason = null;
    }

    void askBack(String reason) {
        state = state.to(ContributionState.ASKED_BACK);
        this.reason = reason;
    }

    private void change(
            ContributionState wanted, ContributionTerms terms, String note, @Nullable PersonId by, Clock clock) {
        state = state.to(wanted);
        this.terms = terms;
        this.note = note;
        this.changedAt = clock.instant();
        this.changedBy = by;
    }

    ContributionId id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    InitiativeId initiative() {
        return initiative;
    }

    OrganisationId partner() {
        return partner;
    }

    LocalText title() {
        return title;
    }

    ContributionState state() {
        return state;
    }

    ContributionTerms terms() {
        return terms;
    }

    String note() {
        return note;
    }

    @Nullable String reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable PersonId changedBy() {
        return changedBy;
    }

    @Nullable PersonId sentBy() {
        return sentBy;
    }
}
