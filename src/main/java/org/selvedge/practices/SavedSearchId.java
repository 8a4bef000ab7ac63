package org.selvedge.practices;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A search that somebody keeps. */
public record SavedSearchId(UUID value) implements Serializable {
    static SavedSearchId next() {
        return new SavedSearchId(Ids.next());
    }

    /** An id as it stood in an address; empty for anything else. */
    public static Optional<SavedSearchId> parse(String text) {
        return Ids.parse(text).map(SavedSearchId::new);
    }
}
