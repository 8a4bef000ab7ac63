package org.selvedge.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is taken; what is not named here is refused. */
enum FileType {
    JPEG(FileKind.PICTURE, "image/jpeg", "jpg", "jpeg"),
    PNG(FileKind.PICTURE, "image/png", "png"),
    GIF(FileKind.PICTURE, "image/gif", "gif"),
    PDF(FileKind.ATTACHMENT, "application/pdf", "pdf"),
    TEXT(FileKind.ATTACHMENT, "text/plain", "txt"),
    MARKDOWN(FileKind.ATTACHMENT, "text/markdown", "md", "markdown"),
    CSV(FileKind.ATTACHMENT, "text/csv", "csv"),
    DOCX(FileKind.ATTACHMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(FileKind.ATTACHMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(FileKind.ATTACHMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(FileKind.ATTACHMENT, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(FileKind.ATTACHMENT, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(FileKind.ATTACHMENT, "application/vnd.oasis.opendocument.presentation", "odp");

    private final FileKind kind;
    private final String mediaType;
    private final List<String> extensions;

    FileType(FileKind kind, String mediaType, String... extensions) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    FileKind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    List<String> extensions() {
        return extensions;
    }

    /** Whether it is nothing but words. */
    boolean isText() {
        return this == TEXT || this == MARKDOWN || this == CSV;
    }

    /** The type that a file's name promises. */
    static Optional<FileType> promisedBy(String name, FileKind kind) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> type.kind == kind && type.extensions.contains(extension))
                .findFirst();
    }
}
