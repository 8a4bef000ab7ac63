package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The statements behind writing; each finds only what the reader is an author of, in their own organisation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WritingRows {
    static final int PAGE_SIZE = 50;

    private static final String MINE = """
            p.owner_id = :organisation and exists (
                select 1 from practice_author a where a.practice_id = p.id and a.person_id = :person)
            """;
    private static final String PLACE = """
            select p.id, p.slug, p.shelf, p.owner_id, v.id as version_id, v.number, v.state, v.state_since,
                v.author_id, v.base_number, v.taken_back_at,
                (select s.reason from practice_step s where s.version_id = v.id order by s.at desc, s.id desc limit 1) as reason
            from practice p join practice_version v on v.practice_id = p.id
            where p.id = :practice and
            """ + MINE + " order by v.number desc limit 1";

    private final JdbcClient jdbc;

    WritingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WritingPlace> place(PracticeId practice, Reader author) {
        return place(PLACE, practice, author);
    }

    /** While its answers are saved it is not submitted; several may save at the same time. */
    Optional<WritingPlace> placeToSave(PracticeId practice, Reader author) {
        return place(PLACE + " lock in share mode", practice, author);
    }

    private Optional<WritingPlace> place(String sql, PracticeId practice, Reader author) {
        return jdbc.sql(sql)
                .param("practice", practice.value())
                .param("organisation", author.requireOrganisation().value())
                .param("person", author.requirePerson().value())
                .query((row, number) -> place(row))
                .optional();
    }

    private static WritingPlace place(ResultSet row) throws SQLException {
        UUID starter = row.getObject("author_id", UUID.class);
        LocalDateTime takenBack = row.getObject("taken_back_at", LocalDateTime.class);
        return new WritingPlace(
                new PracticeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Shelf.valueOf(row.getString("shelf")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                new VersionId(row.getObject("version_id", UUID.class)),
                row.getInt("number"),
                VersionState.valueOf(row.getString("state")),
                Utc.instant(row.getObject("state_since", LocalDateTime.class)),
                starter == null ? null : new PersonId(starter),
                row.getObject("base_number", Integer.class),
                takenBack == null ? null : Utc.instant(takenBack),
                row.getString("reason"));
    }

    /** A first version that this person began and has not written a word of yet. */
    Optional<PracticeId> untouched(Reader author) {
        return jdbc.sql("select p.id from practice p join practice_version v on v.practice_id = p.id where " + MINE
                        + """
                                and v.number = 1 and v.state = 'DRAFT' and v.author_id = :person
                                and not exists (select 1 from practice_manuscript_field f
                                    where f.version_id = v.id and f.edited_by is not null)
                                limit 1""")
                .param("organisation", author.requireOrganisation().value())
                .param("person", author.requirePerson().value())
                .query(UUID.class)
                .optional()
                .map(PracticeId::new);
    }

    /** What somebody writes and wrote, the latest change of state first; one more than a page where there are more. */
    List<MyRow> mine(Reader author, int page) {
        return jdbc.sql("""
                        select p.id, p.slug, p.shelf, p.standing, v.number, v.state, v.state_since, v.base_number,
                            v.taken_back_at is not null as taken_back,
                            coalesce(
                                nullif((select left(f.value, 200) from practice_manuscript_field f
                                    where f.version_id = v.id and f.field = 'title'), ''),
                                (select t.title from practice_text t
                                    where t.version_id = v.id and t.language = v.source_language)) as title,
                            (select count(*) from practice_remark r where r.version_id = v.id and r.done_at is null) as remarks,
                            (select group_concat(a.person_id) from practice_author a where a.practice_id = p.id) as authors
                        from practice p join practice_version v on v.practice_id = p.id
                            and v.number = (select max(w.number) from practice_version w where w.practice_id = p.id)
                        where
                        """ + MINE + " order by v.state_since desc, p.id desc limit :most offset :skipped")
                .param("organisation", author.requireOrganisation().value())
                .param("person", author.requirePerson().value())
                .param("most", PAGE_SIZE + 1)
                .param("skipped", page * PAGE_SIZE)
                .query((row, number) -> mine(row))
                .list();
    }

    private static MyRow mine(ResultSet row) throws SQLException {
        return new MyRow(
                new PracticeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Shelf.valueOf(row.getString("shelf")),
                Standing.valueOf(row.getString("standing")),
                row.getInt("number"),
                VersionState.valueOf(row.getString("state")),
                Utc.instant(row.getObject("state_since", LocalDateTime.class)),
                row.getString("title"),
                row.getBoolean("taken_back"),
                row.getInt("remarks"),
                Arrays.stream(row.getString("authors").split(","))
                        .map(UUID::fromString)
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    record MyRow(
            PracticeId practice,
            String slug,
            Shelf shelf,
            Standing standing,
            int version,
            VersionState state,
            Instant since,
            @Nullable String title,
            boolean takenBack,
            int remarks,
            Set<PersonId> authors) {}
}
