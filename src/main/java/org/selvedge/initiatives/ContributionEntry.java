package org.selvedge.initiatives;

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
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/** One line of a contribution's history, read by both sides. Never changed. */
@Entity
@Table(name = "contribution_entry")
class ContributionEntry {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContributionEntryId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contribution_id"))
    private ContributionId contribution;

    @Column(name = "at")
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person"))
    private @Nullable PersonId by;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed")
    private ContributionDeed deed;

    @Embedded
    private ContributionTerms terms;

    @Column(name = "note")
    private String note;

    @SuppressWarnings("NullAway")
    protected ContributionEntry() {}

    ContributionEntry(
            Contribution of, ContributionDeed deed, Instant at, @Nullable PersonId by, @Nullable String note) {
        this.id = ContributionEntryId.next();
        this.contribution = of.id();
        this.deed = deed;
        this.at = at;
        this.by = by;
        this.terms = of.terms();
        this.note = note == null ? "" : note;
    }

    Instant at() {
        return at;
    }

    @Nullable PersonId by() {
        return by;
    }

    ContributionDeed deed() {
        return deed;
    }

    ContributionTerms terms() {
        return terms;
    }

    String note() {
        return note;
    }
}
