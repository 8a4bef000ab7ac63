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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.shared.Refusal;

/** One number with an address and a state. Read by the makers of releases and by {@link PublishableTable} only. */
@Entity
@Table(name = "figure")
class Figure {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FigureId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private InitiativeId initiative;

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
    @Column(name = "role")
    private FigureRole role;

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

    @Column(name = "consent_link")
    private @Nullable String consentLink;

    @Column(name = "consent_on")
    private @Nullable LocalDate consentOn;

    @SuppressWarnings("NullAway")
    protected Figure() {}

    Figure(InitiativeId initiative, FigurePlace place) {
        this.id = FigureId.next();
        this.initiative = initiative;
        this.indicator = place.indicator().id();
        this.cohort = place.cohort() == null ? null : place.cohort().id();
        this.stage = place.stage() == null ? null : place.stage().id();
        this.category = place.category();
        this.address = place.address();
        this.role = FigureRole.ACTUAL;
        this.answer = Answer.NOT_REPORTED;
    }

    void dueAt(@Nullable RoughDate due) {
        this.due = due;
    }

    /** The owner counted. */
    void report(int counted, @Nullable RoughDate at) {
        if (counted < 0) {
            throw new Refusal("initiatives.figure.negative");
        }
        this.answer = Answer.REPORTED;
        this.n = counted;
        this.at = at;
    }

    void doesNotApply() {
        this.answer = Answer.NOT_APPLICABLE;
        this.n = null;
    }

    /** However small, it may be shown: it stands elsewhere already, or everybody concerned agreed. */
    void mayBeShown(Consent basis, @Nullable String link, @Nullable LocalDate on) {
        this.consent = basis;
        this.consentLink = link;
        this.consentOn = on;
    }

    FigureId id() {
        return id;
    }

    IndicatorId indicator() {
        return indicator;
    }

    @Nullable CohortId cohort() {
        return cohort;
    }

    @Nullable StageId stage() {
        return stage;
    }

    @Nullable Category category() {
        return category;
    }

    String address() {
        return address;
    }

    Answer answer() {
        return answer;
    }

    @Nullable Integer n() {
        return n;
    }

    @Nullable RoughDate due() {
        return due;
    }

    @Nullable RoughDate at() {
        return at;
    }

    @Nullable Consent consent() {
        return consent;
    }
}
