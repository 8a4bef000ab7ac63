package org.selvedge.practices;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.selvedge.media.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which files manuscripts name. Only files of the organisation that owns the practice count: naming somebody else's file
 * opens nothing.
 */
@Component
@Transactional
class ManuscriptFiles {
    private static final Set<String> FIELDS =
            Set.of(RecordField.PICTURES.key(), RecordField.VIDEO.key(), RecordField.ATTACHMENTS.key());

    private final JdbcClient jdbc;

    ManuscriptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer was saved. */
    void note(VersionId version, String field, String value) {
        if (!FIELDS.contains(field)) {
            return;
        }
        jdbc.sql("delete from practice_manuscript_file where version_id = :version and field = :field")
                .param("version", version.value())
                .param("field", field)
                .update();
        Set<UUID> named = named(value);
        if (!named.isEmpty()) {
            jdbc.sql("""
                            insert into practice_manuscript_file (version_id, field, file_id)
                            select v.id, :field, f.id
                            from practice_version v join practice p on p.id = v.practice_id
                                join media_file f on f.organisation_id = p.owner_id
                            where v.id = :version and f.id in (:files)""")
                    .param("version", version.value())
                    .param("field", field)
                    .param("files", named)
                    .update();
        }
    }

    void copy(VersionId from, VersionId to) {
        jdbc.sql("""
                        insert into practice_manuscript_file (version_id, field, file_id)
                        select :to, field, file_id from practice_manuscript_file where version_id = :from""").param("to", to.value()).param("from", from.value()).update();
    }

    /** The versions whose manuscripts name the file. */
    @Transactional(readOnly = true)
    List<VersionId> naming(FileId file) {
        return jdbc
                .sql("select distinct version_id from practice_manuscript_file where file_id = :file")
                .param("file", file.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(VersionId::new)
                .toList();
    }

    /** Those of the files that any manuscript or version names. */
    @Transactional(readOnly = true)
    Set<FileId> used(Collection<FileId> files) {
        Set<FileId> used = new HashSet<>();
        jdbc.sql("""
                        select file_id from practice_manuscript_file where file_id in (:files)
                        union select file_id from practice_picture where file_id in (:files)
                        union select file_id from practice_attachment where file_id in (:files)
                        union select poster_id from practice_video where poster_id in (:files)""")
                .param("files", files.stream().map(FileId::value).toList())
                .query(UUID.class)
                .list()
                .forEach(id -> used.add(new FileId(id)));
        return used;
    }

    private static Set<UUID> named(String value) {
        Set<UUID> named = new HashSet<>();
        for (Map<String, String> row : Rows.read(value)) {
            for (String column : new String[] {"file", "poster"}) {
                Optional<FileId> file = FileId.parse(Rows.cell(row, column));
                file.map(FileId::value).ifPresent(named::add);
            }
        }
        return named;
    }
}
