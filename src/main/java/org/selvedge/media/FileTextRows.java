package org.selvedge.media;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind {@link FileTexts}. */
@Component
class FileTextRows {
    private static final List<String> TEXTS = Stream.of(FileType.values())
            .filter(FileType::isText)
            .map(FileType::name)
            .toList();

    private final JdbcClient jdbc;

    FileTextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text file; {@code words} is null where nobody has read it yet. */
    record Row(FileId file, FileType type, @Nullable String words) {}

    /** Those of the files that are texts, in no order. */
    @Transactional(readOnly = true)
    List<Row> of(Collection<FileId> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select f.id, f.type, x.words from media_file f left join media_text x on x.file_id = f.id
                        where f.id in (:files) and f.type in (:texts)""")
                .param("files", files.stream().map(FileId::value).toList())
                .param("texts", TEXTS)
                .query((row, number) -> new Row(
                        new FileId(row.getObject("id", UUID.class)),
                        FileType.valueOf(row.getString("type")),
                        row.getString("words")))
                .list();
    }

    /** Whoever was first wins: both have read the same. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(FileId file, String words) {
        jdbc.sql("insert ignore into media_text (file_id, words) values (:file, :words)")
                .param("file", file.value())
                .param("words", words)
                .update();
    }
}
