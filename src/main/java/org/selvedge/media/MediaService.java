package org.selvedge.media;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.springframework.stereotype.Service;

/** Uploads of members, and what their forms show of them. */
@Service
public class MediaService {
    private final Intake intake;
    private final MediaReading reading;
    private final MediaSettings settings;
    private final CurrentReader reader;

    MediaService(Intake intake, MediaReading reading, MediaSettings settings, CurrentReader reader) {
        this.intake = intake;
        this.reading = reading;
        this.settings = settings;
        this.reader = reader;
    }

    /**
     * Takes a file in, whole or not at all; belongs to the uploader's organisation. A refusal says why it is not taken.
     *
     * @param announced the length that the sender named, or negative
     */
    @RolesAllowed(Roles.MEMBER)
    public MediaFile upload(FileKind kind, String name, long announced, InputStream content) {
        try {
            return intake.take(kind, name, announced, content, reader.get());
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** Those of the files that this reader may see, in no order. */
    @RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
    public List<MediaFile> find(Collection<FileId> files) {
        return reading.find(files, reader.get());
    }

    /** The largest file of a kind, in bytes. */
    @RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
    public long largest(FileKind kind) {
        return settings.most(kind);
    }
}
