package org.selvedge.practices;

import java.util.Locale;
import org.selvedge.security.OrganisationId;

/** An organisation with a practice close to some words; the practice is one that the reader may read. */
public record CloseOrganisation(OrganisationId organisation, String name, String slug, String title, Locale language) {}
