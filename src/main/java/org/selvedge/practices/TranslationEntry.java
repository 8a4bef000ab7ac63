package org.selvedge.practices;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A translation that waits for its gate.
 *
 * @param title in the language of the source
 * @param language into which it is translated
 */
public record TranslationEntry(
        String slug,
        String title,
        Locale source,
        Locale language,
        String organisation,
        @Nullable String submittedBy,
        Instant since) {}
