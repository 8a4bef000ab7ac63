package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/**
 * What those who tell people about a version need to know of it.
 *
 * @param title in the language it is written in
 * @param gate who decides for the organisation, in the mandate's order; empty where the office does
 */
public record VersionBrief(
        PracticeId practice,
        int number,
        String slug,
        OrganisationId owner,
        String title,
        Locale language,
        boolean small,
        Set<PersonId> authors,
        List<PersonId> gate) {
    /** Somebody besides its authors has read it. */
    public boolean handedIn() {
        return !title.isEmpty();
    }

    /** Nobody of the organisation is left to decide. */
    public boolean officeDecides() {
        return gate.isEmpty();
    }
}
