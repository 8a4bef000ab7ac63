package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import org.selvedge.media.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statements behind a download: what {@link MediaColumn} shows on a page, asked by file. */
@Component
class MediaRows {
    /** Over {@code p} and an attachment {@code a}. */
    private static final String READABLE =
            Sight.SECTION_SQL.formatted("a") + """
             and not exists (select 1 from practice_attachment n
                where n.version_id = p.shown_version_id and n.file_id = a.file_id and not
            """ + Sight.SECTION_SQL.formatted("n") + ") ";

    private static final String SOMEWHERE =
            """
            select count(*) from (
                select version_id from practice_picture where file_id = :file
                union select version_id from practice_attachment where file_id = :file
                union select version_id from practice_video where poster_id = :file) u
            join practice_version v on v.id = u.version_id join practice p on p.id = v.practice_id
            join practice_version s on s.id = p.shown_version_id join (select cast(:today as date) today) d
            where v.number <= s.number and %1$s
                and (exists (select 1 from practice_picture c
                        where c.version_id = v.id and c.file_id = :file and %2$s)
                    or exists (select 1 from practice_attachment a
                        where a.version_id = v.id and a.file_id = :file and %3$s)
                    or exists (select 1 from practice_video c
                        where c.version_id = v.id and c.poster_id = :file and %4$s))
            """.formatted(Sight.VERSION_SQL, MediaColumn.LIVE, READABLE, MediaColumn.POSTER_LIVE);

    private static final String ENDED = """
            select count(*) from practice_picture c join practice p on p.shown_version_id = c.version_id
                join (select cast(:today as date) today) d
            where c.file_id = :file and not
            """ + MediaColumn.LIVE;

    private final JdbcClient jdbc;
    private final Clock clock;

    MediaRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        return jdbc.sql(ENDED)
                        .param("file", file.value())
                        .param("today", LocalDate.now(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
