package org.selvedge.organisations;

import java.time.LocalDate;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** A mandate in force: who, for whom, as what, since when. */
public record MandateLine(PersonId person, OrganisationId organisation, MandateKind kind, LocalDate since) {}
