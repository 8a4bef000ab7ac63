package org.selvedge.security;

import java.util.List;

/**
 * Paths outside the zone that strangers may ask for, as patterns of Spring's {@code PathPattern}. Modules declare theirs
 * as beans; a path that nobody declared answers 404.
 */
public record PublicPaths(List<String> patterns) {
    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
