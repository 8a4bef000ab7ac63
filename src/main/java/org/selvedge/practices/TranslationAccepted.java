package org.selvedge.practices;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Readers get a translation from now on. */
public record TranslationAccepted(
        PersonId actor,
        PracticeId practice,
        Locale language,
        @Nullable PersonId translator) implements Audited {
    @Override
    public String action() {
        return "practice.translation-accepted";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
