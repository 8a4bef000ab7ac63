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

/** Who changed a figure, when, from what to what, and why. Never changed itself. */
@Entity
@Table(name = "figure_revision")
class FigureRevision {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FigureRevisionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "figure_id"))
    private FigureId figure;

    @Column(name = "at")
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person"))
    private @Nullable PersonId by;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_answer")
    private @Nullable Answer fromAnswer;

    @Column(name = "from_n")
    private @Nullable Integer fromN;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_answer")
    private Answer toAnswer;

    @Column(name = "to_n")
    private @Nullable Integer toN;

    @Column(name = "reason")
    private String reason;

    @SuppressWarnings("NullAway")
    protected FigureRevision() {}

    /** Taken before the change; {@link #to} completes it. */
    FigureRevision(Figure before, @Nullable PersonId by, Instant at, String reason) {
        this.id = FigureRevisionId.next();
        this.figure = before.id();
        this.fromAnswer = before.answer();
        this.fromN = before.n();
        this.by = by;
        this.at = at;
        this.reason = reason;
        this.toAnswer = before.answer();
    }

    FigureRevision to(Figure after) {
        this.toAnswer = after.answer();
        this.toN = after.n();
        return this;
    }
}
