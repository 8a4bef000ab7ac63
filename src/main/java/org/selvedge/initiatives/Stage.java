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

/** A step that every cohort takes; the first is the start. */
@Entity
@Table(name = "stage")
class Stage {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StageId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private InitiativeId initiative;

    @Column(name = "slug")
    private String slug;

    @Column(name = "position")
    private int position;

    @Convert(converter = LocalText.Column.class)
    @Column(name = "name")
    private LocalText name;

    @SuppressWarnings("NullAway")
    protected Stage() {}

    Stage(InitiativeId initiative, String slug, int position, LocalText name) {
        this.id = StageId.next();
        this.initiative = initiative;
        this.slug = slug;
        this.position = position;
        this.name = name;
    }

    StageId id() {
        return id;
    }

    String slug() {
        return slug;
    }
}
