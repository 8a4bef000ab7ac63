package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.selvedge.media.AttachmentAccess;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaUse;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read the files of practices: whoever finds them on a page, and whoever has a part in a version that is still
 * being written or decided on.
 */
@Component
class PracticeFiles implements AttachmentAccess, MediaUse {
    private final MediaRows rows;
    private final ManuscriptFiles manuscripts;
    private final Sights sights;
    private final Parts parts;
    private final VersionMedia media;
    private final EntityManager entities;

    PracticeFiles(
            MediaRows rows,
            ManuscriptFiles manuscripts,
            Sights sights,
            Parts parts,
            VersionMedia media,
            EntityManager entities) {
        this.rows = rows;
        this.manuscripts = manuscripts;
        this.sights = sights;
        this.parts = parts;
        this.media = media;
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(FileId file, Reader reader) {
        if (rows.shown(file, reader.signedIn() ? sights.of(reader) : Sight.stranger())) {
            return true;
        }
        return reader.signedIn()
                && !rows.ended(file)
                && manuscripts.naming(file).stream()
                        .flatMap(id -> Stream.ofNullable(entities.find(PracticeVersion.class, id)))
                        .anyMatch(version -> reads(version, file, reader));
    }

    /** A draft is its authors' alone; what they hand in, those read who decide on it. */
    private boolean reads(PracticeVersion version, FileId file, Reader reader) {
        Set<Part> part = parts.of(version, reader);
        if (part.contains(Part.AUTHOR) || version.state() == VersionState.DRAFT) {
            return part.contains(Part.AUTHOR);
        }
        return part.contains(Part.GATE) || part.contains(Part.REVIEWER) && readsForTheNetwork(version, file);
    }

    /** What is only for the owner's people is not for a reviewer of another organisation. */
    private boolean readsForTheNetwork(PracticeVersion version, FileId file) {
        return media.of(List.of(version.id()), version.practice().owner(), true)
                .getOrDefault(version.id(), MediaCells.NONE)
                .in(version.source(), version.source())
                .files()
                .anyMatch(file::equals);
    }

    @Override
    public Set<FileId> used(Collection<FileId> files) {
        return files.isEmpty() ? Set.of() : manuscripts.used(files);
    }
}
