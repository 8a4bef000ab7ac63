package org.selvedge.organisations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;

/** A member or partner of the network, or its office. */
@Entity
@Table(name = "organisation")
class Organisation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    @Version
    private @Nullable Long version;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "membership")
    private Membership membership;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "country", columnDefinition = "char(2)")
    private String country;

    @Column(name = "town")
    private String town;

    @Column(name = "homes")
    private @Nullable Integer homes;

    @Column(name = "website")
    private @Nullable String website;

    @Column(name = "demonstration")
    private boolean demonstration;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @ElementCollection
    @CollectionTable(name = "organisation_description", joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> descriptions = new HashMap<>();

    /** The name from each of its words on, to be found by: see {@link NameStarts}. */
    @ElementCollection
    @CollectionTable(name = "organisation_name_start", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> nameStarts = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Organisation() {}

    Organisation(
            OrganisationId id,
            String slug,
            String name,
            Membership membership,
            OrganisationKind kind,
            String country,
            String town,
            boolean demonstration,
            Instant joinedAt) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.membership = membership;
        this.kind = kind;
        this.country = country;
        this.town = town;
        this.demonstration = demonstration;
        this.joinedAt = joinedAt;
        this.nameStarts.addAll(NameStarts.of(name));
    }

    void presentsItself(@Nullable Integer homes, @Nullable String website, Map<String, String> descriptions) {
        this.homes = homes;
        this.website = website;
        this.descriptions.clear();
        this.descriptions.putAll(descriptions);
    }

    OrganisationId id() {
        return id;
    }

    OrganisationName asName() {
        return new OrganisationName(id, slug, name, membership, kind, country, town, demonstration);
    }

    OrganisationEntry asEntry() {
        return new OrganisationEntry(asName(), homes, website, Map.copyOf(descriptions), version());
    }

    long version() {
        return Objects.requireNonNull(version);
    }
}
