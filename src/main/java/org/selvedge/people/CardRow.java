package org.selvedge.people;

import java.util.Locale;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

record CardRow(PersonId id, String name, OrganisationId organisation, String language) {
    PersonCard card() {
        return new PersonCard(id, name, organisation, Locale.forLanguageTag(language));
    }
}
