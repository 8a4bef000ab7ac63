package org.selvedge.practices;

import jakarta.persistence.Query;
import java.time.LocalDate;

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
                'sizes', %s, 'language', t.language, 'words', t.alt, 'wordsOf', t.alt_of,
                'more', t.caption, 'moreOf', t.caption_of, 'extra', c.credit))
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
                'bytes', f.bytes, 'language', t.language, 'words', t.title, 'wordsOf', t.title_of, 'extra', c.language,
                'audience', c.audience))
            from practice_attachment c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                join media_file f on f.id = c.file_id join practice_attachment_text t on t.attachment_id = c.id
            where %s %s and not exists (select 1 from practice_attachment n
                where n.version_id = p.shown_version_id and n.file_id = c.file_id and not %s))
            """.formatted(OF, READABLE.formatted("c"), READABLE.formatted("n"));

    /** Files that this reader may not have: which and for whom, and nothing of what they say. */
    private static final String HIDDEN = """
            (select json_arrayagg(json_object('kind', 'HIDDEN', 'position', c.position, 'file', c.file_id,
                'audience', c.audience, 'today', n.audience))
            from practice_attachment c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                left join practice_attachment n on n.version_id = p.shown_version_id and n.file_id = c.file_id
            where %s not (%s and (n.id is null or %s)))
            """.formatted(OF, READABLE.formatted("c"), READABLE.formatted("n"));

    /** The versions that readers saw. */
    private static final String SHOWN = """
            (select json_arrayagg(json_object('kind', 'SHOWN', 'position', w.number))
            from practice_version w where w.practice_id = ? and w.widest_shelf is not null)
            """;

    private static final String FILM = """
            (select json_arrayagg(json_object('kind', 'FILM', 'position', 0,
                'file', case when %s then c.poster_id else null end, 'sizes', %s,
                'type', c.link, 'language', t.language, 'words', t.caption, 'wordsOf', t.caption_of,
                'more', t.transcript, 'moreOf', t.transcript_of, 'extra', c.language))
            from practice_video c join practice_video_text t on t.version_id = c.version_id
                join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id
                join (select cast(? as date) today) d
            where c.version_id = ?)
            """.formatted(POSTER_LIVE, SIZES.formatted("c.poster_id"));

    private static final String MEMBER = "(case when :member = true then 1 else 0 end)";
    private static final String PART = "(case when p.initiative.value in :initiatives then 1 else 0 end)";
    private static final String OWN = "(case when p.owner.value = :own then 1 else 0 end)";

    /** What {@link #readable} asks for, over {@code p}. */
    static final String READER = MEMBER + ", " + PART + ", " + OWN;

    /** Over {@code p} and {@code v}; {@link #toPage} sets what it asks for. */
    static final String ALL = sql(
            ("concat('[', coalesce(%s, '[]'), ',', coalesce(%s, '[]'), ',', coalesce(%s, '[]'), ',', "
                            + "coalesce(%s, '[]'), ',', coalesce(%s, '[]'), ']')")
                    .formatted(PICTURES, FILES, FILM, HIDDEN, SHOWN),
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
            "v.id.value",
            "v.id.value",
            MEMBER,
            PART,
            OWN,
            MEMBER,
            PART,
            OWN,
            "p.id.value");

    /** Over {@code v}: the file of its first picture, for a list; {@code :today} is to be set. */
    static final String COVER = sql("""
            (select c.file_id from practice_picture c join practice_version v on v.id = c.version_id
                join practice p on p.id = v.practice_id join (select cast(? as date) today) d
            where %s order by c.position limit 1)
            """.formatted(OF + LIVE), ":today", "v.id.value");

    private MediaColumn() {}

    /** {@link #READABLE} over {@code of}, for a statement within a query: asks for {@link #READER}. */
    static String readable(String of) {
        return READABLE.formatted(of).replace("'", "''");
    }

    private static String sql(String statement, String... arguments) {
        return " cast(sql('" + statement.replace("'", "''") + "', " + String.join(", ", arguments) + ") as string) ";
    }

    static <Q extends Query> Q toPage(Q query, Sight sight, LocalDate today) {
        sight.toSections(query).setParameter("today", today);
        return query;
    }
}
