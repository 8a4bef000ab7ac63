package org.selvedge.practices;

import java.util.EnumSet;
import java.util.Set;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.stereotype.Component;

/** Whose part a reader has in a version. */
@Component
class Parts {
    private final Authors authors;
    private final Gates gates;

    Parts(Authors authors, Gates gates) {
        this.authors = authors;
        this.gates = gates;
    }

    /** Empty for everybody who has nothing to do with it: for them it is not there. */
    Set<Part> of(PracticeVersion version, Reader reader) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        PersonId person = reader.requirePerson();
        Practice practice = version.practice();
        Set<PersonId> writing = authors.of(practice.id());
        if (reader.is(Role.MEMBER) && reader.belongsTo(practice.owner()) && writing.contains(person)) {
            parts.add(Part.AUTHOR);
        }
        Gates.Gate gate = gates.of(practice.owner(), writing);
        if (gate.kept(person) || (gate.office() && reader.is(Role.SECRETARIAT))) {
            parts.add(Part.GATE);
        }
        if (reader.is(Role.SECRETARIAT)) {
            parts.add(Part.OFFICE);
        }
        return parts;
    }
}
