package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/**
 * Somebody handed in a translation; its gate decides whether readers get it.
 *
 * @param gate who decides about it; empty where the office does
 */
public record TranslationSubmitted(PersonId actor, PracticeId practice, Locale language, List<PersonId> gate)
        implements Audited {
    @Override
    public String action() {
        return "practice.translation-submitted";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
