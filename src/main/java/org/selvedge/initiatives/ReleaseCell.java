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
import org.jspecify.annotations.Nullable;

/** A figure as it was released, with what is hidden from whom: the decision is made once, showing it is a look-up. */
@Entity
@Table(name = "release_cell")
class ReleaseCell {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReleaseCellId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "release_id"))
    private FigureReleaseId release;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "indicator_id"))
    private IndicatorId indicator;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cohort_id"))
    private @Nullable CohortId cohort;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stage_id"))
    private @Nullable StageId stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private @Nullable Category category;

    @Column(name = "address")
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;

    @Column(name = "n")
    private @Nullable Integer n;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "due_day"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    private @Nullable RoughDate due;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "at_day"))
    @AttributeOverride(name = "precision", column = @Column(name = "at_precision"))
    private @Nullable RoughDate at;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private @Nullable Consent consent;

    @Enumerated(EnumType.STRING)
    @Column(name = "members")
    private @Nullable Hiding members;

    @Enumerated(EnumType.STRING)
    @Column(name = "outside")
    private @Nullable Hiding outside;

    @SuppressWarnings("NullAway")
    protected ReleaseCell() {}

    ReleaseCell(FigureReleaseId release, Figure figure, @Nullable Hiding members, @Nullable Hiding outside) {
        this.id = ReleaseCellId.next();
        this.release = release;
        this.indicator = figure.indicator();
        this.cohort = figure.cohort();
        this.stage = figure.stage();
        this.category = figure.category();
        this.address = figure.address();
        this.answer = figure.answer();
        this.n = figure.n();
        this.due = figure.due();
        this.at = figure.at();
        this.consent = figure.consent();
        this.members = members;
        this.outside = outside;
    }

    String address() {
        return address;
    }

    @Nullable Integer n() {
        return n;
    }

    /** The widest audience that was shown the number; nobody but the owner when null. */
    @Nullable FigureAudience shownTo() {
        if (n == null || members != null) {
            return null;
        }
        return outside == null ? FigureAudience.OUTSIDE : FigureAudience.MEMBERS;
    }
}
