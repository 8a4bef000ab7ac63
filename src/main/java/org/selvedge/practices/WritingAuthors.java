package org.selvedge.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;

/** Who writes a practice; {@code starter} began the version that is written now, and stays. */
public record WritingAuthors(
        List<PersonCard> people, @Nullable PersonId starter) {
    public WritingAuthors {
        people = List.copyOf(people);
    }

    public boolean removable(PersonId person) {
        return !person.equals(starter);
    }
}
