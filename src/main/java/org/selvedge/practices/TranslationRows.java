package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.selvedge.shared.Ids;
import org.selvedge.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translations at work as they are kept: one row for each field. Whoever saves names the revision that they wrote on; where
 * somebody else was faster nothing is overwritten.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TranslationRows {
    private static final String WORK =
            "select id, stage, stage_since, submitted_by, reason from practice_translation where ";

    private final JdbcClient jdbc;

    TranslationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since when it came to its stage: what a decision is about */
    record Work(
            UUID id,
            TranslationStage stage,
            Instant since,
            @Nullable PersonId submittedBy,
            @Nullable String reason) {}

    /** @param ofSourceVersion the version of the source that its writer saw beside it */
    record Entry(String value, int ofSourceVersion, int revision, PersonId by, Instant at) {}

    Optional<Work> work(PracticeId practice, String language) {
        return work(jdbc.sql(WORK + "practice_id = :practice and language = :language")
                .param("practice", practice.value())
                .param("language", language));
    }

    /** As it stands now; until this transaction ends nobody else writes in it or decides about it. */
    Optional<Work> locked(UUID translation) {
        return work(jdbc.sql(WORK + "id = :id for update").param("id", translation));
    }

    private static Optional<Work> work(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new Work(
                        UUID.fromString(row.getString("id")),
                        TranslationStage.valueOf(row.getString("stage")),
                        Utc.instant(row.getObject("stage_since", LocalDateTime.class)),
                        Optional.ofNullable(row.getString("submitted_by"))
                                .map(UUID::fromString)
                                .map(PersonId::new)
                                .orElse(null),
                        row.getString("reason")))
                .optional();
    }

    /** The one at work, begun where there is none; two who begin at once begin the same. */
    Work begun(PracticeId practice, String language, Instant now) {
        return work(practice, language).orElseGet(() -> {
            jdbc.sql("""
                            insert ignore into practice_translation (id, practice_id, language, stage, stage_since)
                            values (:id, :practice, :language, 'WRITING', :now)""")
                    .param("id", Ids.next())
                    .param("practice", practice.value())
                    .param("language", language)
                    .param("now", Utc.of(now))
                    .update();
            return work(practice, language).orElseThrow();
        });
    }

    /** Refuses where it is at another stage by now. */
    void move(Work work, TranslationStage to, @Nullable PersonId submittedBy, @Nullable String reason, Instant now) {
        work.stage().to(to);
        int moved = jdbc.sql("""
                        update practice_translation
                        set stage = :to, stage_since = :now, submitted_by = :by, reason = :reason
                        where id = :id and stage = :from and stage_since = :since""")
                .param("to", to.name())
                .param("now", Utc.of(now))
                .param("by", submittedBy == null ? null : submittedBy.value())
                .param("reason", reason)
                .param("id", work.id())
                .param("from", work.stage().name())
                .param("since", Utc.of(work.since()))
                .update();
        if (moved == 0) {
            throw new Refusal("practices.state.refused");
        }
    }

    Map<String, Entry> entries(UUID translation) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        jdbc.sql("""
                        select field, value, of_source_version, revision, edited_by, edited_at
                        from practice_translation_draft where translation_id = :id""")
                .param("id", translation)
                .query((row, number) -> entries.put(row.getString("field"), entry(row)))
                .list();
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("value"),
                row.getInt("of_source_version"),
                row.getInt("revision"),
                new PersonId(UUID.fromString(row.getString("edited_by"))),
                Utc.instant(row.getObject("edited_at", LocalDateTime.class)));
    }

    /** False where the field has another revision by now; 0 is that of a field nobody wrote. */
    boolean save(UUID translation, String field, Entry entry) {
        boolean saved =
                entry.revision() == 0 ? inserted(translation, field, entry) : updated(translation, field, entry);
        if (saved) {
            jdbc.sql("insert ignore into practice_translator (translation_id, person_id) values (:id, :person)")
                    .param("id", translation)
                    .param("person", entry.by().value())
                    .update();
        }
        return saved;
    }

    private boolean updated(UUID translation, String field, Entry entry) {
        return jdbc.sql("""
                                update practice_translation_draft
                                set value = :value, of_source_version = :of, revision = revision + 1,
                                    edited_by = :by, edited_at = :now
                                where translation_id = :id and field = :field and revision = :revision""")
                        .param("value", entry.value())
                        .param("of", entry.ofSourceVersion())
                        .param("by", entry.by().value())
                        .param("now", Utc.of(entry.at()))
                        .param("id", translation)
                        .param("field", field)
                        .param("revision", entry.revision())
                        .update()
                == 1;
    }

    private boolean inserted(UUID translation, String field, Entry entry) {
        try {
            jdbc.sql("""
                            insert into practice_translation_draft
                                (translation_id, field, value, of_source_version, revision, edited_by, edited_at)
                            values (:id, :field, :value, :of, 1, :by, :now)""")
                    .param("id", translation)
                    .param("field", field)
                    .param("value", entry.value())
                    .param("of", entry.ofSourceVersion())
                    .param("by", entry.by().value())
                    .param("now", Utc.of(entry.at()))
                    .update();
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    /** Everybody who wrote in it: none of them decides about it. */
    Set<PersonId> translators(UUID translation) {
        return jdbc
                .sql("select person_id from practice_translator where translation_id = :id")
                .param("id", translation)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** What was written on an unchanged source is as good for the version that is shown from now on. */
    void goOn(PracticeId practice, int before, int now, List<String> unchanged) {
        if (!unchanged.isEmpty()) {
            jdbc.sql("""
                            update practice_translation_draft d join practice_translation t on t.id = d.translation_id
                            set d.of_source_version = :now
                            where t.practice_id = :practice and d.of_source_version = :before and d.field in (:fields)""")
                    .param("now", now)
                    .param("practice", practice.value())
                    .param("before", before)
                    .param("fields", unchanged)
                    .update();
        }
    }

    /** It is part of the page now. */
    void over(UUID translation) {
        for (String table : List.of("practice_translation_draft", "practice_translator")) {
            jdbc.sql("delete from " + table + " where translation_id = :id")
                    .param("id", translation)
                    .update();
        }
        jdbc.sql("delete from practice_translation where id = :id")
                .param("id", translation)
                .update();
    }
}
