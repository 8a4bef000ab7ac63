package org.selvedge.organisations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;

/** The grant that lets a partner's people see an initiative, from one day to another, both included. */
@Entity
@Table(name = "partnership")
class Partnership {
    @EmbeddedId
    private PartnershipId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner_id"))
    private OrganisationId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private InitiativeId initiative;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    @SuppressWarnings("NullAway")
    protected Partnership() {}

    Partnership(OrganisationId partner, InitiativeId initiative, LocalDate from, @Nullable LocalDate to) {
        this.id = PartnershipId.next();
        this.partner = partner;
        this.initiative = initiative;
        this.fromDay = from;
        this.toDay = to;
    }
}
