package org.selvedge.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.selvedge.security.AccountLookup;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.security.RoleSource;
import org.selvedge.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the principal of a session: the account's own role and those of all {@link RoleSource}s. */
@Component
@Transactional(readOnly = true)
public class Principals implements AccountLookup {
    private final People people;
    private final List<RoleSource> sources;

    Principals(People people, List<RoleSource> sources) {
        this.people = people;
        this.sources = sources;
    }

    @Override
    public Optional<SignedIn> of(PersonId id) {
        return people.findById(id).filter(person -> !person.removed()).map(this::signedIn);
    }

    public Optional<SignedIn> byAddress(String address) {
        return Address.of(address)
                .flatMap(known -> people.present(known.text()))
                .map(this::signedIn);
    }

    private SignedIn signedIn(Person person) {
        Set<Role> roles = EnumSet.of(person.role());
        sources.forEach(source -> roles.addAll(source.rolesOf(person.id())));
        return new SignedIn(
                new Reader(person.id(), person.organisation(), roles),
                person.address(),
                person.name(),
                person.timeZone());
    }
}
