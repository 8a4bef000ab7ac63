package org.selvedge.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Component;

/** Files for features that use them, and decide themselves who may know what of them. */
@Component
public class MediaLibrary {
    private final MediaFiles files;
    private final Intake intake;

    MediaLibrary(MediaFiles files, Intake intake) {
        this.files = files;
        this.intake = intake;
    }

    /** Takes in, like any upload, what a feature brings along itself; belongs to the organisation of {@code by}. */
    public MediaFile takeIn(FileKind kind, String name, InputStream content, Reader by) throws IOException {
        return intake.take(kind, name, -1, content, by);
    }

    public Map<FileId, MediaFile> files(Collection<FileId> ids) {
        return files.find(ids).stream().collect(Collectors.toMap(MediaFile::id, Function.identity()));
    }
}
