package org.selvedge.practices;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.security.OrganisationId;

/** A partner of a practice, as the author names it; who may read the name depends on its confirmation. */
@Entity
@Table(name = "practice_partner")
class PracticePartner {
    @EmbeddedId
    private PartnerId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PracticeVersion version;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Column(name = "cited_link")
    private @Nullable String citedLink;

    @Column(name = "cited_on")
    private @Nullable LocalDate citedOn;

    @ElementCollection
    @CollectionTable(name = "practice_partner_text", joinColumns = @JoinColumn(name = "partner_id"))
    @MapKeyColumn(name = "language")
    private Map<String, PartnerWords> words = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected PracticePartner() {}

    PracticePartner(PracticeVersion version, int position, PracticeContent.PartnerContent content) {
        this.id = PartnerId.next();
        this.version = version;
        this.position = position;
        this.organisation = content.organisation();
        this.name = content.name();
        this.kind = content.kind();
        this.confirmed = content.confirmed();
        this.citedLink = content.citedLink();
        this.citedOn = content.citedOn();
        this.words.putAll(content.words());
    }
}
