package org.selvedge.media;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** An uploaded picture or attachment. */
public record FileId(UUID value) implements Serializable {
    public static FileId next() {
        return new FileId(Ids.next());
    }

    /** An id as it stood in an address or a form. */
    public static Optional<FileId> parse(String text) {
        return Ids.parse(text).map(FileId::new);
    }
}
