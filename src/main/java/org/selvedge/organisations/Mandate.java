package org.selvedge.organisations;

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
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** "Coordinator of organisation O from … to …"; both days belong to it. */
@Entity
@Table(name = "mandate")
class Mandate {
    @EmbeddedId
    private MandateId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MandateKind kind;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    @SuppressWarnings("NullAway")
    protected Mandate() {}

    Mandate(OrganisationId organisation, PersonId person, MandateKind kind, LocalDate from) {
        this.id = MandateId.next();
        this.organisation = organisation;
        this.person = person;
        this.kind = kind;
        this.fromDay = from;
    }

    /** {@code lastDay} is the last one on which the mandate is held. */
    void end(LocalDate lastDay) {
        this.toDay = lastDay;
    }
}
