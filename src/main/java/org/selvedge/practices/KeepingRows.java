package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind keeping practices true. */
@Component
class KeepingRows {
    private static final String ROW = """
            select p.id, p.slug, p.owner_id, p.shelf, p.confirmed_on, p.standing, v.status
            from practice p join practice_version v on v.id = p.shown_version_id
            """;

    private final JdbcClient jdbc;

    KeepingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> bySlug(String slug) {
        return jdbc.sql(ROW + """
                         where p.slug = :slug
                            or p.id = (select f.practice_id from practice_former_slug f where f.slug = :slug)""")
                .param("slug", slug)
                .query((row, number) -> row(row))
                .optional();
    }

    /**
     * Practices in use that nobody confirmed since {@code day} and that still miss the reminder of so many days, where
     * somebody holds the mandate {@code today}; oldest first.
     */
    List<Row> toRemind(LocalDate day, int days, LocalDate today, int most) {
        return jdbc.sql(ROW + """
                         where p.confirmed_on <= :day and p.shelf <> 'NONE' and p.standing = 'ACTIVE'
                            and v.status in ('PILOT', 'RUNNING')
                            and not exists (select 1 from practice_reminder r
                                where r.practice_id = p.id and r.days = :days
                                    and r.due_on = date_add(p.confirmed_on, interval 12 month))
                            and exists (select 1 from mandate m where m.organisation_id = p.owner_id and %s)
                         order by p.confirmed_on, p.id limit :most""".formatted(QueueRows.IN_FORCE))
                .param("day", day)
                .param("days", days)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    /** What those for whom this person speaks should confirm, the longest first; titles in this language where there are any. */
    List<Waiting> toConfirm(
            PersonId person, LocalDate today, LocalDate confirmed, String language, int from, int most) {
        return jdbc.sql("""
                        select p.slug, p.confirmed_on, coalesce(w.title, s.title) as title,
                            case when w.title is null then v.source_language else w.language end as language
                        from practice p join practice_version v on v.id = p.shown_version_id
                            join practice_text s on s.version_id = v.id and s.language = v.source_language
                            left join practice_text w on w.version_id = v.id and w.language = :language
                        where p.confirmed_on <= :confirmed and p.shelf <> 'NONE' and p.standing = 'ACTIVE'
                            and v.status in ('PILOT', 'RUNNING')
                            and exists (select 1 from mandate m
                                where m.organisation_id = p.owner_id and m.person_id = :person and %s)
                        order by p.confirmed_on, p.id limit :most offset :from""".formatted(QueueRows.IN_FORCE))
                .param("person", person.value())
                .param("today", today)
                .param("confirmed", confirmed)
                .param("language", language)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new Waiting(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getObject("confirmed_on", LocalDate.class)))
                .list();
    }

    record Waiting(String slug, String title, String language, LocalDate confirmedOn) {}

    /** True for the one who was first to send it. */
    boolean remember(PracticeId practice, LocalDate dueOn, int days, Instant now) {
        return jdbc.sql("insert ignore into practice_reminder (practice_id, due_on, days, sent_at)"
                                + " values (:practice, :dueOn, :days, :now)")
                        .param("practice", practice.value())
                        .param("dueOn", dueOn)
                        .param("days", days)
                        .param("now", Utc.of(now))
                        .update()
                > 0;
    }

    private static Row row(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new Row(
                new PracticeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Shelf.valueOf(row.getString("shelf")),
                row.getObject("confirmed_on", LocalDate.class),
                Standing.valueOf(row.getString("standing")),
                status == null ? null : PracticeStatus.valueOf(status));
    }

    record Row(
            PracticeId practice,
            String slug,
            OrganisationId owner,
            Shelf shelf,
            LocalDate confirmedOn,
            Standing standing,
            @Nullable PracticeStatus status) {}
}
