package org.selvedge.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of files. What an organisation's files take is counted in the same transaction as the file itself. */
@Component
class MediaFiles {
    private static final String SHOWN = """
            select f.id, f.kind, f.type, f.organisation_id, f.name, f.bytes, r.width, r.height
            from media_file f left join media_rendition r on r.file_id = f.id
            where f.id in (:ids) order by f.id, r.width""";

    private final JdbcClient jdbc;

    MediaFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing written, when the organisation's files would take more than {@code quota}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean save(StoredFile file, long quota, Instant now) {
        jdbc.sql("insert ignore into media_space (organisation_id, used) values (:owner, 0)")
                .param("owner", file.organisation().value())
                .update();
        int counted = jdbc.sql("""
                        update media_space set used = used + :bytes
                        where organisation_id = :owner and used + :bytes <= :quota""")
                .param("bytes", file.bytes())
                .param("owner", file.organisation().value())
                .param("quota", quota)
                .update();
        if (counted == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into media_file
                            (id, kind, type, organisation_id, uploader_id, name, bytes, sha256, uploaded_at)
                        values (:id, :kind, :type, :owner, :uploader, :name, :bytes, :sha, :now)""")
                .param("id", file.id().value())
                .param("kind", file.type().kind().name())
                .param("type", file.type().name())
                .param("owner", file.organisation().value())
                .param("uploader", file.uploader().value())
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("sha", file.sha256())
                .param("now", Utc.of(now))
                .update();
        if (file.words() != null) {
            jdbc.sql("insert into media_text (file_id, words) values (:id, :words)")
                    .param("id", file.id().value())
                    .param("words", file.words())
                    .update();
        }
        file.renditions().forEach(rendition -> save(file.id(), rendition));
        return true;
    }

    private void save(FileId file, Rendition rendition) {
        jdbc.sql("""
                        insert into media_rendition (file_id, width, height, type, bytes, sha256)
                        values (:file, :width, :height, :type, :bytes, :sha)""")
                .param("file", file.value())
                .param("width", rendition.width())
                .param("height", rendition.height())
                .param("type", rendition.type().name())
                .param("bytes", rendition.bytes())
                .param("sha", rendition.sha256())
                .update();
    }

    /** What the organisation's files take now. */
    @Transactional(readOnly = true)
    long used(OrganisationId owner) {
        return jdbc.sql("select used from media_space where organisation_id = :owner")
                .param("owner", owner.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The smallest that is at least so wide, else the widest. */
    @Transactional(readOnly = true)
    Optional<Served> picture(FileId file, int width) {
        return jdbc.sql("""
                        select f.uploader_id, f.name, r.width, r.type, r.bytes, r.sha256
                        from media_rendition r join media_file f on f.id = r.file_id
                        where f.id = :id
                        order by r.width < :width, abs(cast(r.width as signed) - :width) limit 1""")
                .param("id", file.value())
                .param("width", width)
                .query((row, number) -> served(row, BlobKey.rendition(file, row.getInt("width"))))
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Served> attachment(FileId file) {
        return jdbc.sql("""
                        select uploader_id, name, type, bytes, sha256 from media_file
                        where id = :id and kind = 'ATTACHMENT'""")
                .param("id", file.value())
                .query((row, number) -> served(row, BlobKey.whole(file)))
                .optional();
    }

    private static Served served(ResultSet row, BlobKey key) throws SQLException {
        return new Served(
                key,
                new PersonId(row.getObject("uploader_id", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("sha256"));
    }

    /** In no order; what is not there is left out. */
    @Transactional(readOnly = true)
    List<MediaFile> find(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, MediaFile> found = new LinkedHashMap<>();
        jdbc.sql(SHOWN)
                .param("ids", ids.stream().map(FileId::value).toList())
                .query((row, number) -> file(row))
                .list()
                .forEach(file -> found.merge(file.id().value(), file, MediaFiles::both));
        return List.copyOf(found.values());
    }

    private static MediaFile file(ResultSet row) throws SQLException {
        int width = row.getInt("width");
        return new MediaFile(
                new FileId(row.getObject("id", UUID.class)),
                FileKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")).mediaType(),
                row.getLong("bytes"),
                width == 0 ? List.of() : List.of(new MediaFile.Size(width, row.getInt("height"))));
    }

    private static MediaFile both(MediaFile one, MediaFile other) {
        List<MediaFile.Size> sizes = new ArrayList<>(one.sizes());
        sizes.addAll(other.sizes());
        return new MediaFile(one.id(), one.kind(), one.owner(), one.name(), one.mediaType(), one.bytes(), sizes);
    }

    /** The next files uploaded before a time, after another file. */
    @Transactional(readOnly = true)
    List<FileId> uploadedBefore(Instant time, FileId after, int most) {
        return jdbc
                .sql("""
                        select id from media_file where uploaded_at < :time and id > :after
                        order by id limit :most""")
                .param("time", Utc.of(time))
                .param("after", after.value())
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .toList();
    }

    /** Those of them that have a row. */
    @Transactional(readOnly = true)
    Set<FileId> known(Collection<FileId> files) {
        Set<FileId> known = new HashSet<>();
        if (!files.isEmpty()) {
            jdbc.sql("select id from media_file where id in (:ids)")
                    .param("ids", files.stream().map(FileId::value).toList())
                    .query(UUID.class)
                    .list()
                    .forEach(id -> known.add(new FileId(id)));
        }
        return known;
    }

    @Transactional
    void delete(FileId file) {
        jdbc.sql("""
                        update media_space s join media_file f on f.organisation_id = s.organisation_id
                        set s.used = s.used - f.bytes where f.id = :id""").param("id", file.value()).update();
        jdbc.sql("delete from media_file where id = :id")
                .param("id", file.value())
                .update();
    }

    /** A file ready to be written down; {@code words} where it is a text. */
    record StoredFile(
            FileId id,
            FileType type,
            OrganisationId organisation,
            PersonId uploader,
            String name,
            long bytes,
            String sha256,
            @Nullable String words,
            List<Rendition> renditions) {}

    record Rendition(int width, int height, FileType type, long bytes, String sha256) {}

    /** What is needed to serve one piece of a file. */
    record Served(BlobKey key, PersonId uploader, String name, FileType type, long bytes, String sha256) {}
}
