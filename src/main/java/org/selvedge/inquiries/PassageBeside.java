package org.selvedge.inquiries;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.Passage;

/**
 * The passage a thread hangs on.
 *
 * @param quote the words that were quoted when the question was asked
 * @param found where it stands; null when this reader cannot read it any more
 */
public record PassageBeside(
        String quote,
        Locale language,
        int version,
        @Nullable Passage found) {}
