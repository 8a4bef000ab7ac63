package org.selvedge.initiatives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;

/** One intake of an initiative. */
@Entity
@Table(name = "cohort")
class Cohort {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CohortId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private InitiativeId initiative;

    @Column(name = "slug")
    private String slug;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "start_day"))
    @AttributeOverride(name = "precision", column = @Column(name = "start_precision"))
    private RoughDate start;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "exit_day"))
    @AttributeOverride(name = "precision", column = @Column(name = "exit_precision"))
    private @Nullable RoughDate plannedExit;

    @Convert(converter = LocalText.Column.class)
    @Column(name = "note")
    private LocalText note;

    /** Somebody joined late: a later stage may hold more people than an earlier one. */
    @Column(name = "may_rise")
    private boolean mayRise;

    @SuppressWarnings("NullAway")
    protected Cohort() {}

    Cohort(
            InitiativeId initiative,
            String slug,
            int position,
            RoughDate start,
            @Nullable RoughDate plannedExit,
            LocalText note,
            boolean mayRise) {
        this.id = CohortId.next();
        this.initiative = initiative;
        this.slug = slug;
        this.position = position;
        this.start = start;
        this.plannedExit = plannedExit;
        this.note = note;
        this.mayRise = mayRise;
    }

    CohortId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    boolean mayRise() {
        return mayRise;
    }
}
