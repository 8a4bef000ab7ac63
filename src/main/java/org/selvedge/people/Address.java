package org.selvedge.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail address as people type it, folded to how the portal keeps it: trimmed, lower case, at most 254 characters. */
record Address(String text) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:\\\\()\\p{Cntrl}]{1,64}@[^\\s@<>\",;:\\\\()\\p{Cntrl}]{1,253}");

    static Optional<Address> of(@Nullable String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return folded.length() <= LONGEST && SHAPE.matcher(folded).matches()
                ? Optional.of(new Address(folded))
                : Optional.empty();
    }
}
