package org.selvedge.initiatives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.PersonId;

/** A numbered publication of an initiative's figures. Has no verbs: what is out is out. */
@Entity
@Table(name = "figure_release")
class FigureRelease {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FigureReleaseId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private InitiativeId initiative;

    @Column(name = "number")
    private int number;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "released_by"))
    private @Nullable PersonId releasedBy;

    @Column(name = "remark")
    private String remark;

    @SuppressWarnings("NullAway")
    protected FigureRelease() {}

    FigureRelease(InitiativeId initiative, int number, Instant at, @Nullable PersonId by, String remark) {
        this.id = FigureReleaseId.next();
        this.initiative = initiative;
        this.number = number;
        this.releasedAt = at;
        this.releasedBy = by;
        this.remark = remark;
    }

    FigureReleaseId id() {
        return id;
    }

    int number() {
        return number;
    }
}
