package org.selvedge.initiatives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;

/** Something an initiative counts: participants per stage, or garments mended. */
@Entity
@Table(name = "indicator")
class Indicator {
    /** The one that stages and breakdowns count. */
    static final String PARTICIPANTS = "participants";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndicatorId id;

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

    @Convert(converter = LocalText.Column.class)
    @Column(name = "definition")
    private LocalText definition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IndicatorKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "aggregation")
    private Aggregation aggregation;

    /** Counts of people are protected; counts of things are not about anybody. */
    @Column(name = "of_people")
    private boolean ofPeople;

    @SuppressWarnings("NullAway")
    protected Indicator() {}

    Indicator(
            InitiativeId initiative,
            String slug,
            int position,
            LocalText name,
            LocalText definition,
            Aggregation aggregation,
            boolean ofPeople) {
        this.id = IndicatorId.next();
        this.initiative = initiative;
        this.slug = slug;
        this.position = position;
        this.name = name;
        this.definition = definition;
        this.kind = IndicatorKind.COUNT;
        this.aggregation = aggregation;
        this.ofPeople = ofPeople;
    }

    IndicatorId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    boolean ofPeople() {
        return ofPeople;
    }
}
