package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.Manuscript.Entry;
import org.selvedge.security.Audience;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Manuscripts as they are kept: one row for each answer. Whoever saves names the revision that they wrote on; where
 * somebody else was faster nothing is overwritten.
 */
@Component
@Transactional
class Manuscripts {
    private static final String COLUMNS = "select field, value, revision, edited_by, edited_at ";

    private final JdbcClient jdbc;
    private final ManuscriptFiles files;

    Manuscripts(JdbcClient jdbc, ManuscriptFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Transactional(readOnly = true)
    Manuscript of(VersionId version) {
        Map<String, Entry> entries = new HashMap<>();
        jdbc.sql(COLUMNS + "from practice_manuscript_field where version_id = :version")
                .param("version", version.value())
                .query((row, number) -> entries.put(row.getString("field"), entry(row)))
                .list();
        return new Manuscript(entries);
    }

    Optional<Entry> entry(VersionId version, String field) {
        return jdbc.sql(COLUMNS + "from practice_manuscript_field where version_id = :version and field = :field")
                .param("version", version.value())
                .param("field", field)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** As it stands now, even where somebody was faster after this transaction began to read. */
    Optional<Entry> current(VersionId version, String field) {
        return jdbc.sql(COLUMNS + "from practice_manuscript_field where version_id = :version and field = :field"
                        + " lock in share mode")
                .param("version", version.value())
                .param("field", field)
                .query((row, number) -> entry(row))
                .optional();
    }

    /**
     * Saves one answer that was written on {@code revision} (0: on nothing).
     *
     * @return the new entry, or nothing where the answer has a different revision by now
     */
    Optional<Entry> save(VersionId version, String field, String value, int revision, PersonId by, Instant now) {
        boolean saved = revision == 0
                ? inserted(version, field, value, by, now)
                : jdbc.sql("""
                                update practice_manuscript_field
                                set value = :value, revision = revision + 1, edited_by = :by, edited_at = :now
                                where version_id = :version and field = :field and revision = :revision""")
                                .param("value", value)
                                .param("by", by.value())
                                .param("now", Utc.of(now))
                                .param("version", version.value())
                                .param("field", field)
                                .param("revision", revision)
                                .update()
                        == 1;
        if (saved) {
            files.note(version, field, value);
        }
        return saved ? Optional.of(new Entry(value, revision + 1, by, now)) : Optional.empty();
    }

    private boolean inserted(VersionId version, String field, String value, PersonId by, Instant now) {
        try {
            insert(version, field, value, by, now);
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    /** What the portal fills in, or a manuscript starts from. */
    void insert(VersionId version, String field, String value, @Nullable PersonId by, Instant now) {
        jdbc.sql("""
                        insert into practice_manuscript_field (version_id, field, value, revision, edited_by, edited_at)
                        values (:version, :field, :value, 1, :by, :now)""")
                .param("version", version.value())
                .param("field", field)
                .param("value", value)
                .param("by", by == null ? null : by.value())
                .param("now", Utc.of(now))
                .update();
        files.note(version, field, value);
    }

    /** Fewer people may read a section; whoever wrote on the old audience meanwhile gets the conflict. */
    void narrow(VersionId version, SectionKind section, Audience to, PersonId by, Instant now) {
        if (of(version).entries().isEmpty() || of(version).audience(section).compareTo(to) >= 0) {
            return;
        }
        jdbc.sql("""
                        insert into practice_manuscript_field (version_id, field, value, revision, edited_by, edited_at)
                        values (:version, :field, :value, 1, :by, :now)
                        on duplicate key update value = :value, revision = revision + 1, edited_by = :by,
                            edited_at = :now""")
                .param("version", version.value())
                .param("field", Manuscript.audienceKey(section))
                .param("value", to.name())
                .param("by", by.value())
                .param("now", Utc.of(now))
                .update();
    }

    /** The next version's manuscript begins with the answers of an earlier one. */
    void copy(VersionId from, VersionId to) {
        jdbc.sql("""
                        insert into practice_manuscript_field (version_id, field, value, revision, edited_by, edited_at)
                        select :to, field, value, 1, edited_by, edited_at
                        from practice_manuscript_field where version_id = :from""").param("to", to.value()).param("from", from.value()).update();
        files.copy(from, to);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        UUID by = row.getObject("edited_by", UUID.class);
        return new Entry(
                row.getString("value"),
                row.getInt("revision"),
                by == null ? null : new PersonId(by),
                Utc.instant(row.getObject("edited_at", LocalDateTime.class)));
    }
}
