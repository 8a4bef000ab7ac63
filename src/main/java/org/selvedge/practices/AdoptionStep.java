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
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/** One thing an organisation said about taking up a practice. Never changed. */
@Entity
@Table(name = "adoption_step")
class AdoptionStep {
    @EmbeddedId
    private AdoptionStepId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "adoption_id"))
    private AdoptionId adoption;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AdoptionState state;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "changes", columnDefinition = "text")
    private @Nullable String changes;

    @Column(name = "outcome", columnDefinition = "text")
    private @Nullable String outcome;

    @Column(name = "at")
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person"))
    private PersonId by;

    @SuppressWarnings("NullAway")
    protected AdoptionStep() {}

    AdoptionStep(AdoptionId adoption, AdoptionChange.Said said, PersonId by, Instant at) {
        this.id = AdoptionStepId.next();
        this.adoption = adoption;
        this.state = said.state();
        this.since = said.since().atDay(1);
        this.changes = said.changes();
        this.outcome = said.outcome();
        this.by = by;
        this.at = at;
    }
}
