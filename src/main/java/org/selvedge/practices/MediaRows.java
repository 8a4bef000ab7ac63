package org.selvedge.practices;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaFile;
import org.selvedge.security.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one statement behind the pictures, the film and the files of a page, and the one behind a download. A picture is
 * there until the day its consent ends, unless it was withdrawn; a file for whom it is addressed to. What the version
 * shown today has narrowed is narrow in earlier versions as well.
 */
@Component
class MediaRows {
    /** Over {@code p} and a picture {@code c}. */
    private static final String LIVE = """
            ((c.consent_until is null or c.consent_until >= :today)
              and not exists (select 1 from practice_picture_withdrawn w
                  where w.practice_id = p.id and w.file_id = c.file_id)
              and not exists (select 1 from practice_picture n
                  where n.version_id = p.shown_version_id and n.file_id = c.file_id and n.consent_until < :today))
            """;

    /** Over {@code p} and an attachment {@code a}. */
    private static final String READABLE =
            Sight.SECTION_SQL.formatted("a") + """
             and not exists (select 1 from practice_attachment n
                where n.version_id = p.shown_version_id and n.file_id = a.file_id and not
            """ + Sight.SECTION_SQL.formatted("n") + ") ";

    private static final String SIZES = """
            (select group_concat(r.width, 'x', r.height order by r.width) from media_rendition r
                where r.file_id = f.id) sizes
            """;

    private static final String OF_A_VERSION = """
            select 'PICTURE' kind, c.position, f.id, f.type, f.bytes, %1$s, t.language, t.alt words, t.caption more,
                c.credit extra, null audience
            from practice_picture c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                join media_file f on f.id = c.file_id join practice_picture_text t on t.picture_id = c.id
            where c.version_id = :version and t.language in (:languages) and %2$s
            union all
            select 'ATTACHMENT', a.position, f.id, f.type, f.bytes, null, t.language, t.title, null, a.language, a.audience
            from practice_attachment a join practice_version v on v.id = a.version_id
                join practice p on p.id = v.practice_id
                join media_file f on f.id = a.file_id join practice_attachment_text t on t.attachment_id = a.id
            where a.version_id = :version and t.language in (:languages) and %3$s
            union all
            select 'VIDEO', 0, f.id, d.link, 0, %1$s, t.language, t.caption, t.transcript, d.language, null
            from practice_video d join practice_video_text t on t.version_id = d.version_id
                left join media_file f on f.id = d.poster_id
            where d.version_id = :version and t.language in (:languages)
            order by 1, 2
            """.formatted(SIZES, LIVE, READABLE);

    private static final String SOMEWHERE = """
            select count(*) from (
                select version_id from practice_picture where file_id = :file
                union select version_id from practice_attachment where file_id = :file
                union select version_id from practice_video where poster_id = :file) u
            join practice_version v on v.id = u.version_id join practice p on p.id = v.practice_id
            join practice_version s on s.id = p.shown_version_id
            where v.number <= s.number and %1$s
                and (exists (select 1 from practice_picture c
                        where c.version_id = v.id and c.file_id = :file and %2$s)
                    or exists (select 1 from practice_attachment a
                        where a.version_id = v.id and a.file_id = :file and %3$s)
                    or exists (select 1 from practice_video d where d.version_id = v.id and d.poster_id = :file))
            """.formatted(Sight.VERSION_SQL, LIVE, READABLE);

    private final JdbcClient jdbc;
    private final Clock clock;

    MediaRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Words in the first of the two languages that has any. */
    @Transactional(readOnly = true)
    PracticeMedia of(VersionId version, String language, String source, Sight sight) {
        Map<String, Row> best = new LinkedHashMap<>();
        jdbc
                .sql(OF_A_VERSION)
                .param("version", version.value())
                .param("languages", Set.copyOf(List.of(language, source)))
                .params(sight.asParameters())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row(row))
                .stream()
                .sorted(Comparator.comparing((Row row) -> !row.language().equals(language)))
                .forEach(row -> best.putIfAbsent(row.kind() + row.position(), row));
        return media(best.values().stream()
                .sorted(Comparator.comparing(Row::position))
                .toList());
    }

    /** Whether this reader finds the file on any page. */
    @Transactional(readOnly = true)
    boolean shown(FileId file, Sight sight) {
        return jdbc.sql(SOMEWHERE)
                        .param("file", file.value())
                        .params(sight.asParameters())
                        .param("today", LocalDate.now(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether it is a picture that may not be seen any more, by nobody. */
    @Transactional(readOnly = true)
    boolean ended(FileId file) {
        return jdbc.sql("""
                                select count(*) from practice_picture c join practice p on p.shown_version_id = c.version_id
                                where c.file_id = :file and not """ + LIVE)
                        .param("file", file.value())
                        .param("today", LocalDate.now(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static PracticeMedia media(List<Row> rows) {
        return new PracticeMedia(
                of("PICTURE", rows).map(MediaRows::picture).toList(),
                of("VIDEO", rows).map(MediaRows::video).findFirst().orElse(null),
                of("ATTACHMENT", rows).map(MediaRows::attachment).toList());
    }

    private static Stream<Row> of(String kind, List<Row> rows) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }

    private static PracticeMedia.Picture picture(Row row) {
        return new PracticeMedia.Picture(
                Optional.ofNullable(row.file()).orElseThrow(),
                row.sizes(),
                locale(row.language()),
                text(row.words()),
                row.more(),
                row.extra());
    }

    private static PracticeMedia.Video video(Row row) {
        PracticeMedia.Picture poster = row.file() == null
                ? null
                : new PracticeMedia.Picture(row.file(), row.sizes(), locale(row.language()), "", null, null);
        String host = Optional.ofNullable(URI.create(row.type()).getHost()).orElse(row.type());
        Locale spoken = row.extra() == null ? null : locale(row.extra());
        return new PracticeMedia.Video(
                row.type(), host, poster, spoken, locale(row.language()), row.words(), row.more());
    }

    private static PracticeMedia.Attachment attachment(Row row) {
        return new PracticeMedia.Attachment(
                Optional.ofNullable(row.file()).orElseThrow(),
                text(row.words()),
                locale(row.language()),
                row.extra() == null ? null : locale(row.extra()),
                Audience.valueOf(text(row.audience())),
                row.type(),
                row.bytes());
    }

    private static Locale locale(String code) {
        return Locale.forLanguageTag(code);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID file = row.getObject("id", UUID.class);
        return new Row(
                row.getString("kind"),
                row.getInt("position"),
                file == null ? null : new FileId(file),
                row.getString("type"),
                row.getLong("bytes"),
                sizes(row.getString("sizes")),
                row.getString("language"),
                row.getString("words"),
                row.getString("more"),
                row.getString("extra"),
                row.getString("audience"));
    }

    private static List<MediaFile.Size> sizes(@Nullable String written) {
        List<MediaFile.Size> sizes = new ArrayList<>();
        if (written != null) {
            for (String size : written.split(",")) {
                String[] sides = size.split("x");
                sizes.add(new MediaFile.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
            }
        }
        return sizes;
    }

    /** {@code type} is the file's, or a film's address. */
    private record Row(
            String kind,
            int position,
            @Nullable FileId file,
            String type,
            long bytes,
            List<MediaFile.Size> sizes,
            String language,
            @Nullable String words,
            @Nullable String more,
            @Nullable String extra,
            @Nullable String audience) {}
}
