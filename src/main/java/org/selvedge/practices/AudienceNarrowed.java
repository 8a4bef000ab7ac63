package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audience;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Fewer people may read a section from now on. */
public record AudienceNarrowed(PracticeId practice, SectionKind section, Audience audience, PersonId actor)
        implements Audited {
    @Override
    public String action() {
        return "practice.narrowed";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
