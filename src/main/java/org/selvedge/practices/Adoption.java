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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** What one organisation says it does with another's practice. What it said before stands in its {@link AdoptionStep}s. */
@Entity
@Table(name = "adoption")
class Adoption {
    @EmbeddedId
    private AdoptionId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practice_id"))
    private PracticeId practice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AdoptionState state;

    /** The first day of the month: no finer date is asked for. */
    @Column(name = "since")
    private LocalDate since;

    @Column(name = "language")
    private String language;

    @Column(name = "changes", columnDefinition = "text")
    private @Nullable String changes;

    @Column(name = "outcome", columnDefinition = "text")
    private @Nullable String outcome;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    @SuppressWarnings("NullAway")
    protected Adoption() {}

    @SuppressWarnings("NullAway")
    Adoption(PracticeId practice, OrganisationId organisation) {
        this.id = AdoptionId.next();
        this.practice = practice;
        this.organisation = organisation;
    }

    /** From now on this is what the organisation says; the step returned is kept. */
    AdoptionStep say(AdoptionChange.Said said, Locale writtenIn, PersonId by, Instant now) {
        state = said.state();
        since = said.since().atDay(1);
        changes = said.changes();
        outcome = said.outcome();
        language = writtenIn.getLanguage();
        changedAt = now;
        changedBy = by;
        return new AdoptionStep(id, said, by, now);
    }

    boolean says(AdoptionChange.Said said) {
        return state == said.state()
                && since.equals(said.since().atDay(1))
                && Objects.equals(changes, said.changes())
                && Objects.equals(outcome, said.outcome());
    }

    AdoptionId id() {
        return id;
    }

    AdoptionState state() {
        return state;
    }

    AdoptionChange asChange() {
        return new AdoptionChange(
                state,
                YearMonth.from(since),
                Objects.requireNonNullElse(changes, ""),
                Objects.requireNonNullElse(outcome, ""));
    }

    Instant changedAt() {
        return changedAt;
    }

    PersonId changedBy() {
        return changedBy;
    }

    long version() {
        return Objects.requireNonNull(rowVersion);
    }
}
