package org.selvedge.initiatives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.practices.PracticeId;
import org.selvedge.security.OrganisationId;

/** The programme that a practice describes: its owner, its cohorts and stages, its partners' part. */
@Entity
@Table(name = "initiative")
class Initiative {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InitiativeId id;

    @Version
    private @Nullable Long version;

    @Column(name = "slug")
    private String slug;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganisationId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practice_id"))
    private @Nullable PracticeId practice;

    @Convert(converter = LocalText.Column.class)
    @Column(name = "name")
    private LocalText name;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway")
    protected Initiative() {}

    Initiative(String slug, OrganisationId owner, @Nullable PracticeId practice, LocalText name, Instant createdAt) {
        this.id = InitiativeId.next();
        this.slug = slug;
        this.owner = owner;
        this.practice = practice;
        this.name = name;
        this.createdAt = createdAt;
    }

    InitiativeId id() {
        return id;
    }

    OrganisationId owner() {
        return owner;
    }

    LocalText name() {
        return name;
    }
}
