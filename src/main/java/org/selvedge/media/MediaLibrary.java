package org.selvedge.media;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is known of files, for features that use them and decide themselves who may know it. */
@Component
public class MediaLibrary {
    private final MediaFiles files;

    MediaLibrary(MediaFiles files) {
        this.files = files;
    }

    public Map<FileId, MediaFile> files(Collection<FileId> ids) {
        return files.find(ids).stream().collect(Collectors.toMap(MediaFile::id, Function.identity()));
    }
}
