package org.selvedge.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event, in the past tense, that belongs in the audit log. Ids instead of names; never a text somebody wrote. */
public interface Audited {
    /** Dotted and stable, such as {@code inquiry.answered}; its label is the key {@code audit.action.<action>}. */
    String action();

    /** Who did it; null for the portal itself and for strangers. */
    @Nullable PersonId actor();

    /** What it was done to, if anything. */
    @Nullable UUID subject();

    /** Refusals are written in a transaction of their own, so that undoing what was tried does not undo the record. */
    default boolean refused() {
        return false;
    }
}
