package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A practice has another address from now on; the former one leads there. */
public record PracticeRenamed(PersonId actor, PracticeId practice, String from, String to) implements Audited {
    @Override
    public String action() {
        return "practice.renamed";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
