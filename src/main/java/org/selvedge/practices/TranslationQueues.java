package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Translations that wait for their gate: one statement for each list, the longest waiting first. */
@Component
class TranslationQueues {
    private static final String WROTE =
            " exists (select 1 from practice_translator r where r.translation_id = n.id and r.person_id = %s) ";

    private static final String SUBMITTED = """
            select p.slug, t.title, v.source_language, n.language, o.name as organisation, h.name as author, n.stage_since
            from practice_translation n join practice p on p.id = n.practice_id
                join practice_version v on v.id = p.shown_version_id
                join practice_text t on t.version_id = v.id and t.language = v.source_language
                join organisation o on o.id = p.owner_id
                left join person h on h.id = n.submitted_by
            where n.stage = 'SUBMITTED' and %s order by n.stage_since, n.id limit :size offset :start""";

    private static final String OURS = " p.owner_id = :organisation and not " + WROTE.formatted(":person");

    private static final String NOBODYS =
            " not exists (select 1 from mandate m where m.organisation_id = p.owner_id and " + QueueRows.IN_FORCE
                    + " and not " + WROTE.formatted("m.person_id") + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    TranslationQueues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TranslationEntry> toDecide(OrganisationId organisation, PersonId person, int page) {
        return entries(
                jdbc.sql(SUBMITTED.formatted(OURS))
                        .param("organisation", organisation.value())
                        .param("person", person.value()),
                page);
    }

    List<TranslationEntry> atTheOffice(int page) {
        return entries(jdbc.sql(SUBMITTED.formatted(NOBODYS)).param("today", LocalDate.now(clock)), page);
    }

    private static List<TranslationEntry> entries(JdbcClient.StatementSpec statement, int page) {
        return statement
                .param("size", QueueService.PAGE)
                .param("start", page * QueueService.PAGE)
                .query((row, number) -> new TranslationEntry(
                        row.getString("slug"),
                        row.getString("title"),
                        Locale.forLanguageTag(row.getString("source_language")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("organisation"),
                        row.getString("author"),
                        Utc.instant(row.getObject("stage_since", LocalDateTime.class))))
                .list();
    }
}
