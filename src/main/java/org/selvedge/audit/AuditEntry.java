package org.selvedge.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/** One line of the log: ids instead of names, never a text that somebody wrote. */
public record AuditEntry(
        long id,
        Instant happenedAt,
        String action,
        @Nullable PersonId actor,
        @Nullable UUID subject,
        boolean refused,
        boolean sealed) {}
