package org.selvedge.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Time-ordered identifiers: UUID version 7 (RFC 9562, section 5.7). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CANONICAL_LENGTH = 36;

    private Ids() {}

    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** An id as it stood in an address or a form; empty for anything that is not written exactly like one. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != CANONICAL_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
