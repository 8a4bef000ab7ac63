package org.selvedge.practices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom: one statement for each list, names included, the longest waiting first. */
@Component
@Transactional(readOnly = true)
class QueueRows {

    static final String IN_FORCE = " m.from_day <= :today and (m.to_day is null or m.to_day >= :today) ";

    /** Writes the practice, or wrote in this version: {@link Authors.Writers#undeciding}. */
    static final String WRITER = """
             (exists (select 1 from practice_author a where a.practice_id = p.id and a.person_id = %1$s)
                or exists (select 1 from practice_version_writer b where b.version_id = v.id and b.person_id = %1$s))\s""";

    /** The gate of {@code p}: names of its mandate's holders who are no authors; null where nobody is left. */
    private static final String GATE = """
            (select group_concat(h.name order by m.kind, m.from_day, m.id separator ', ')
             from mandate m join person h on h.id = m.person_id
             where m.organisation_id = p.owner_id and""" + IN_FORCE + "and not" + WRITER.formatted("m.person_id") + ")";

    private static final String ENTRY = """
            select p.id, p.slug, v.number, t.title, v.source_language, o.name as organisation, w.name as author,
                %s as since, %s as has, f.version_id is not null as offered,
                coalesce(f.offered_to = 'OFFICE', false) as to_office, %s as note
            from practice p join practice_version v on v.practice_id = p.id
                join practice_text t on t.version_id = v.id and t.language = v.source_language
                join organisation o on o.id = p.owner_id
                left join person w on w.id = v.author_id
                left join practice_offer f on f.version_id = v.id and f.what = %s
            """;

    private static final String AT_A_GATE = ENTRY.formatted("v.state_since", GATE, "v.note", "'GATE'");

    private static final String SUBMITTED = AT_A_GATE + " where v.state = 'SUBMITTED' ";

    /** Over {@code p} and {@code v}: a small change that readers see and nobody has looked at yet. */
    static final String TO_LOOK_AT = " p.shown_version_id = v.id and v.small = true and v.looked_at is null ";

    private static final String GATE_KEPT = "exists (select 1 from mandate m where m.organisation_id = p.owner_id and"
            + IN_FORCE + "and not" + WRITER.formatted("m.person_id") + ")";

    private static final String REVIEWS = ENTRY.formatted(
                    "r.state_since", "(select h.name from person h where h.id = r.reviewer_id)", "r.reason", "'REVIEW'")
            + " join practice_review r on r.version_id = v.id ";

    private static final String PAGED = " order by since, v.id limit :size offset :start";

    private final JdbcClient jdbc;
    private final Clock clock;

    QueueRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Submitted versions that this person may decide on for the organisation: not their own. */
    List<QueueEntry> toDecide(OrganisationId organisation, PersonId person, int page) {
        return entries(
                SUBMITTED + " and p.owner_id = :organisation and not" + WRITER.formatted(":person") + PAGED,
                page,
                Map.of("organisation", organisation.value(), "person", person.value()));
    }

    /** Versions whose organisation has nobody left to decide, or whose coordinator left them untouched without a deputy. */
    List<QueueEntry> atTheOffice(int page) {
        return entries(
                AT_A_GATE + " where v.state = 'SUBMITTED' and f.offered_to = 'OFFICE' or (v.state = 'SUBMITTED' or"
                        + TO_LOOK_AT + ") and not " + GATE_KEPT + PAGED,
                page,
                Map.of());
    }

    /** Reviews that were asked for and need a reviewer, or another one. */
    List<QueueEntry> toName(int page) {
        return entries(
                REVIEWS + " where r.state = 'ASKED' or f.version_id is not null and r.state = 'NAMED'" + PAGED,
                page,
                Map.of());
    }

    /** What this person was asked to review; not of an organisation that has become their own. */
    List<QueueEntry> toReview(PersonId person, int page) {
        return entries(
                REVIEWS + " where r.state = 'NAMED' and r.reviewer_id = :person"
                        + " and p.owner_id <> (select organisation_id from person where id = :person)" + PAGED,
                page,
                Map.of("person", person.value()));
    }

    /** Small changes that readers see and nobody has looked at yet. */
    List<QueueEntry> smallChanges(OrganisationId organisation, PersonId person, int page) {
        return entries(
                AT_A_GATE + " where" + TO_LOOK_AT + " and p.owner_id = :organisation and not"
                        + WRITER.formatted(":person") + PAGED,
                page,
                Map.of("organisation", organisation.value(), "person", person.value()));
    }

    /** What the office took from the shelf. */
    List<QueueEntry> unpublished(int page) {
        return entries(
                ENTRY.formatted("p.standing_since", "null", "p.standing_reason", "'NONE'")
                        + " where p.shown_version_id = v.id and p.standing = 'UNPUBLISHED'" + PAGED,
                page,
                Map.of());
    }

    /** Whether it is a small change that readers see and nobody has looked at yet. */
    boolean toLookAt(VersionId version) {
        return jdbc.sql("select count(*) from practice_version v join practice p on p.id = v.practice_id"
                                + " where v.id = :version and" + TO_LOOK_AT)
                        .param("version", version.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional
    void lookedAt(VersionId version, PersonId by, Instant now) {
        jdbc.sql("update practice_version set looked_at = :now, looked_by = :by where id = :version")
                .param("now", Utc.of(now))
                .param("by", by.value())
                .param("version", version.value())
                .update();
    }

    private List<QueueEntry> entries(String sql, int page, Map<String, UUID> parameters) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("size", QueueService.PAGE)
                .param("start", page * QueueService.PAGE);
        for (Map.Entry<String, UUID> parameter : parameters.entrySet()) {
            statement = statement.param(parameter.getKey(), parameter.getValue());
        }
        return statement
                .query((row, number) -> new QueueEntry(
                        new PracticeId(UUID.fromString(row.getString("id"))),
                        row.getString("slug"),
                        row.getInt("number"),
                        row.getString("title"),
                        Locale.forLanguageTag(row.getString("source_language")),
                        row.getString("organisation"),
                        row.getString("author"),
                        Utc.instant(row.getObject("since", LocalDateTime.class)),
                        row.getString("has"),
                        row.getBoolean("offered"),
                        row.getBoolean("to_office"),
                        row.getString("note")))
                .list();
    }
}
