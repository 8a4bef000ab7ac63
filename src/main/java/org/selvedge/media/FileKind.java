package org.selvedge.media;

import java.util.List;
import java.util.stream.Stream;

/** What a file is for, which decides what it may be: pictures are shown, attachments are downloaded. */
public enum FileKind {
    PICTURE,
    ATTACHMENT;

    /** What names of such files may end with, without the dot. */
    public List<String> extensions() {
        return Stream.of(FileType.values())
                .filter(type -> type.kind() == this)
                .flatMap(type -> type.extensions().stream())
                .toList();
    }
}
