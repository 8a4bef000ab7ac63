package org.selvedge.practices;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which files go with a version, so that nobody asks for those of a version that has none: {@link MediaWriter} writes them. */
@MappedSuperclass
abstract class VersionFiles {
    /** Null in the transaction in which the version begins: what is written meanwhile is not known here. */
    @ElementCollection
    @CollectionTable(name = "practice_attachment", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "file_id")
    private @Nullable List<UUID> attached;

    boolean mayHaveFiles() {
        return attached == null || !attached.isEmpty();
    }
}
