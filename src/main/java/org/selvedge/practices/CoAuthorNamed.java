package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** An author asked a colleague to write with them. */
public record CoAuthorNamed(PersonId actor, PracticeId practice, PersonId coAuthor, String title) implements Audited {
    @Override
    public String action() {
        return "practice.co-author-named";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
