package org.selvedge.practices;

import jakarta.persistence.Query;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaFile;
import org.selvedge.security.Audience;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pictures, files and film of a version as one column of the statement that reads its texts: a page needs no
 * statement more for them. A picture is there until the day its consent ends, unless it was withdrawn; a file for whom
 * it is addressed to. What the version shown today has narrowed is narrow in earlier versions as well. See
 * {@code src/docs/decisions/2026-11-23-pictures-of-a-page.md}.
 */
final class MediaColumn {
    /** Over {@code p}, a picture {@code c} and {@code d.today}. */
    static final String LIVE = """
            ((c.consent_until is null or c.consent_until >= d.today)
              and not exists (select 1 from practice_picture_withdrawn w
                  where w.practice_id = p.id and w.file_id = c.file_id)
              and not exists (select 1 from practice_picture n
                  where n.version_id = p.shown_version_id and n.file_id = c.file_id and n.consent_until < d.today))
            """;

    /** Over {@code p}, a film {@code c} and {@code d.today}: its poster may be one of the pictures. */
    static final String POSTER_LIVE = """
            (not exists (select 1 from practice_picture_withdrawn w
                where w.practice_id = p.id and w.file_id = c.poster_id)
              and not exists (select 1 from practice_picture n
                  where n.version_id in (c.version_id, p.shown_version_id) and n.file_id = c.poster_id
                      and n.consent_until < d.today))
            """;

    private static final String SIZES = """
            (select group_concat(r.width, 'x', r.height order by r.width) from media_rendition r where r.file_id = %s)
            """;

    private static final String OF = " c.version_id = ? and ";

    private static final String PICTURES = """
            (select json_arrayagg(json_object('kind', 'PICTURE', 'position', c.position, 'file', c.file_id,
                'sizes', %s, 'language', t.language, 'words', t.alt, 'more', t.caption, 'extra', c.credit))
            from practice_picture c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                join practice_picture_text t on t.picture_id = c.id join (select cast(? as date) today) d
            where %s)
            """.formatted(SIZES.formatted("c.file_id"), OF + LIVE);

    /** Asks three times: reads what members read, takes part, belongs to the owner. */
    private static final String READABLE = """
            (%1$s.audience = 'PUBLIC' or (? = 1 and %1$s.audience in ('MEMBERS_AND_PARTNERS', 'MEMBERS'))
              or (? = 1 and %1$s.audience = 'MEMBERS_AND_PARTNERS') or (? = 1 and %1$s.audience = 'ORGANISATION'))
            """;

    private static final String FILES = """
            (select json_arrayagg(json_object('kind', 'FILE', 'position', c.position, 'file', c.file_id, 'type', f.type,
                'bytes', f.bytes, 'language', t.language, 'words', t.title, 'extra', c.language, 'audience', c.audience))
            from practice_attachment c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                join media_file f on f.id = c.file_id join practice_attachment_text t on t.attachment_id = c.id
            where %s %s and not exists (select 1 from practice_attachment n
                where n.version_id = p.shown_version_id and n.file_id = c.file_id and not %s))
            """.formatted(OF, READABLE.formatted("c"), READABLE.formatted("n"));

    private static final String FILM = """
            (select json_arrayagg(json_object('kind', 'FILM', 'position', 0,
                'file', case when %s then c.poster_id else null end, 'sizes', %s,
                'type', c.link, 'language', t.language, 'words', t.caption, 'more', t.transcript, 'extra', c.language))
            from practice_video c join practice_video_text t on t.version_id = c.version_id
                join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                join (select cast(? as date) today) d
            where c.version_id = ?)
            """.formatted(POSTER_LIVE, SIZES.formatted("c.poster_id"));

    private static final String MEMBER = "(case when :member = true then 1 else 0 end)";
    private static final String PART = "(case when p.initiative.value in :initiatives then 1 else 0 end)";
    private static final String OWN = "(case when p.owner.value = :own then 1 else 0 end)";

    /** Over {@code p} and {@code v}; {@link #toPage} sets what it asks for. */
    static final String ALL = sql(
            "concat('[', coalesce(%s, '[]'), ',', coalesce(%s, '[]'), ',', coalesce(%s, '[]'), ']')"
                    .formatted(PICTURES, FILES, FILM),
            ":today",
            "v.id.value",
            "v.id.value",
            MEMBER,
            PART,
            OWN,
            MEMBER,
            PART,
            OWN,
            ":today",
            "v.id.value");

    /** Over {@code v}: the file of its first picture, for a list; {@code :today} is to be set. */
    static final String COVER = sql("""
            (select c.file_id from practice_picture c join practice_version v on v.id = c.version_id
                join practice p on p.id = v.practice_id join (select cast(? as date) today) d
            where %s order by c.position limit 1)
            """.formatted(OF + LIVE), ":today", "v.id.value");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private MediaColumn() {}

    private static String sql(String statement, String... arguments) {
        return " cast(sql('" + statement.replace("'", "''") + "', " + String.join(", ", arguments) + ") as string) ";
    }

    static <Q extends Query> Q toPage(Q query, Sight sight, LocalDate today) {
        sight.toSections(query).setParameter("today", today);
        return query;
    }

    /** With words in the first of the two languages that has any. */
    static PracticeMedia read(@Nullable String column, String language, String source) {
        if (column == null) {
            return PracticeMedia.NONE;
        }
        List<Row> rows = Stream.of(JSON.readValue(column, Row[][].class))
                .flatMap(Stream::of)
                .filter(row -> row.language.equals(language) || row.language.equals(source))
                .sorted(Comparator.comparing((Row row) -> !row.language.equals(language)))
                .collect(Collectors.toMap(row -> row.kind + row.position, Function.identity(), (best, other) -> best))
                .values()
                .stream()
                .sorted(Comparator.comparing(Row::position))
                .toList();
        return new PracticeMedia(
                of("PICTURE", rows).map(Row::picture).toList(),
                of("FILM", rows).map(Row::film).findFirst().orElse(null),
                of("FILE", rows).map(Row::attachment).toList());
    }

    private static Stream<Row> of(String kind, List<Row> rows) {
        return rows.stream().filter(row -> row.kind.equals(kind));
    }

    /** {@code type} is the file's, or a film's address. */
    private record Row(
            String kind,
            int position,
            @Nullable String file,
            @Nullable String sizes,
            @Nullable String type,
            long bytes,
            String language,
            @Nullable String words,
            @Nullable String more,
            @Nullable String extra,
            @Nullable String audience) {
        PracticeMedia.Picture picture() {
            return new PracticeMedia.Picture(id(), inPixels(), locale(language), text(words), more, extra);
        }

        PracticeMedia.Video film() {
            PracticeMedia.Picture poster =
                    file == null ? null : new PracticeMedia.Picture(id(), inPixels(), locale(language), "", null, null);
            String host = Optional.ofNullable(URI.create(text(type)).getHost()).orElse(text(type));
            Locale spoken = extra == null ? null : locale(extra);
            return new PracticeMedia.Video(text(type), host, poster, spoken, locale(language), words, more);
        }

        PracticeMedia.Attachment attachment() {
            return new PracticeMedia.Attachment(
                    id(),
                    text(words),
                    locale(language),
                    extra == null ? null : locale(extra),
                    Audience.valueOf(text(audience)),
                    text(type),
                    bytes);
        }

        private FileId id() {
            return FileId.parse(text(file)).orElseThrow();
        }

        private List<MediaFile.Size> inPixels() {
            return Stream.of(text(sizes).split(","))
                    .map(size -> size.split("x"))
                    .map(sides -> new MediaFile.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])))
                    .toList();
        }

        private static Locale locale(String code) {
            return Locale.forLanguageTag(code);
        }

        private static String text(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
