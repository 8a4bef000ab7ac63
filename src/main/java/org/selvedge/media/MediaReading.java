package org.selvedge.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.selvedge.security.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may read a file: the features that show it say so; a file that none of them uses is its uploader's. */
@Component
class MediaReading {
    private final MediaFiles files;
    private final ObjectProvider<AttachmentAccess> features;
    private final ObjectProvider<MediaUse> uses;

    MediaReading(MediaFiles files, ObjectProvider<AttachmentAccess> features, ObjectProvider<MediaUse> uses) {
        this.files = files;
        this.features = features;
        this.uses = uses;
    }

    Optional<Readable> picture(FileId id, int width, Reader reader) {
        return files.picture(id, width).flatMap(served -> readable(served, reader));
    }

    Optional<Readable> attachment(FileId id, Reader reader) {
        return files.attachment(id).flatMap(served -> readable(served, reader));
    }

    private Optional<Readable> readable(MediaFiles.Served served, Reader reader) {
        FileId file = served.key().file();
        boolean everybody = shown(file, Reader.stranger());
        boolean may = everybody || shown(file, reader) || served.uploader().equals(reader.person()) && !used(file);
        return may ? Optional.of(new Readable(served, everybody)) : Optional.empty();
    }

    List<MediaFile> find(Collection<FileId> ids, Reader reader) {
        return files.find(ids).stream()
                .filter(file -> reader.belongsTo(file.owner()) || shown(file.id(), reader))
                .toList();
    }

    private boolean shown(FileId file, Reader reader) {
        return features.stream().anyMatch(feature -> feature.mayRead(file, reader));
    }

    private boolean used(FileId file) {
        return uses.stream().map(use -> use.used(List.of(file))).anyMatch(Set.of(file)::equals);
    }

    /** A file that may be read, and whether everybody may. */
    record Readable(MediaFiles.Served file, boolean everybody) {}
}
