package org.selvedge.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody had the index written anew. */
public record IndexRebuildAsked(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "search.rebuilt";
    }

    @Override
    public @Nullable UUID subject() {
        return null;
    }
}
