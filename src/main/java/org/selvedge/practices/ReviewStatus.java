package org.selvedge.practices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the network's review of a practice's newest approved version stands, for its own people.
 *
 * @param shown the version that readers see meanwhile, where it is another one and everybody reads it
 * @param state null where nobody asked for one
 * @param reason what the reviewer says is missing
 * @param mayAsk the reader may ask for a review now
 */
public record ReviewStatus(
        int number,
        @Nullable Integer shown,
        @Nullable ReviewState state,
        @Nullable Instant since,
        @Nullable String reviewer,
        @Nullable String reason,
        boolean mayAsk) {}
