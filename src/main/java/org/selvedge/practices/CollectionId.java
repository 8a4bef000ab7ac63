package org.selvedge.practices;

import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A collection of practices. */
public record CollectionId(UUID value) implements Serializable {
    static CollectionId next() {
        return new CollectionId(Ids.next());
    }
}
