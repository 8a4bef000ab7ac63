package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statement behind what partners are asked: of each practice the newest version that is on its way or shown. */
@Component
@Transactional(readOnly = true)
class PartnerRequests {
    /** Over {@code p} and {@code %1$s}: handed in, waiting for its review, or what readers see. */
    private static final String CURRENT = """
            (%1$s.state = 'SUBMITTED' or %1$s.id = p.shown_version_id
              or %1$s.state = 'APPROVED' and %1$s.taken_back_at is null
                and %1$s.number > (select s.number from practice_version s where s.id = p.shown_version_id))
            """;

    /** What waits for an answer of {@code :organisation}; also counted beside the menu. */
    static final String OPEN = """
             from practice_partner r join practice_version v on v.id = r.version_id join practice p on p.id = v.practice_id
             where r.organisation_id = :organisation and p.owner_id <> :organisation and p.standing <> 'UNPUBLISHED' and\s"""
            + CURRENT.formatted("v")
            + " and not exists (select 1 from practice_partner l join practice_version w on w.id = l.version_id"
            + " where l.organisation_id = r.organisation_id and w.practice_id = p.id and w.number > v.number and "
            + CURRENT.formatted("w") + ") ";

    static final String UNANSWERED = " and r.confirmed = false and r.answered_at is null ";

    private final JdbcClient jdbc;

    PartnerRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait first, the longest waiting first. */
    List<PartnerRequest> of(OrganisationId organisation, int page) {
        return jdbc.sql("""
                        select r.id, t.title, v.source_language, o.name as owner, r.name, x.role, x.contribution, r.amount,
                            r.from_month, r.to_month, v.state_since, r.confirmed, r.refusal, r.row_version
                        from (select r.id, v.id as version, p.owner_id, r.confirmed or r.answered_at is not null as answered
                        """ + OPEN + """
                        ) found join practice_partner r on r.id = found.id
                            join practice_version v on v.id = found.version
                            join practice_text t on t.version_id = v.id and t.language = v.source_language
                            join organisation o on o.id = found.owner_id
                            left join practice_partner_text x on x.partner_id = r.id and x.language = v.source_language
                        order by found.answered, v.state_since, r.id limit :size offset :start""")
                .param("organisation", organisation.value())
                .param("size", QueueService.PAGE)
                .param("start", page * QueueService.PAGE)
                .query((row, number) -> request(row))
                .list();
    }

    private static PartnerRequest request(ResultSet row) throws SQLException {
        return new PartnerRequest(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Locale.forLanguageTag(row.getString("source_language")),
                row.getString("owner"),
                row.getString("name"),
                row.getString("role"),
                row.getString("contribution"),
                row.getString("amount"),
                month(row.getObject("from_month", LocalDate.class)),
                month(row.getObject("to_month", LocalDate.class)),
                Utc.instant(row.getObject("state_since", LocalDateTime.class)),
                answer(row),
                row.getString("refusal"),
                row.getLong("row_version"));
    }

    private static PartnerAnswer answer(ResultSet row) throws SQLException {
        if (row.getBoolean("confirmed")) {
            return PartnerAnswer.CONFIRMED;
        }
        return row.getString("refusal") == null ? PartnerAnswer.WAITING : PartnerAnswer.REFUSED;
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
