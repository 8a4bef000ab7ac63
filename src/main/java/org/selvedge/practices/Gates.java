package org.selvedge.practices;

import java.util.List;
import java.util.Set;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;

/** Who decides for an organisation about a version: the holders of its mandate, never an author. */
@Component
class Gates {
    private final Mandates mandates;

    Gates(Mandates mandates) {
        this.mandates = mandates;
    }

    /**
     * Those who decide, in the mandate's order.
     *
     * @param office whether nobody is left, so that the office decides
     */
    record Gate(List<PersonId> people, boolean office) {
        boolean kept(PersonId person) {
            return people.contains(person);
        }
    }

    Gate of(OrganisationId owner, Set<PersonId> authors) {
        List<PersonId> people = mandates.holders(owner).stream()
                .filter(person -> !authors.contains(person))
                .toList();
        return new Gate(people, people.isEmpty());
    }
}
