package org.selvedge.practices;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A translation goes back to who handed it in, with a reason that is never written into the audit log. */
public record TranslationSentBack(
        PersonId actor,
        PracticeId practice,
        Locale language,
        @Nullable PersonId translator,
        String reason) implements Audited {
    @Override
    public String action() {
        return "practice.translation-sent-back";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
