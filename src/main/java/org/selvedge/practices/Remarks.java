package org.selvedge.practices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.selvedge.shared.Ids;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks at the fields of versions, kept for ever; authors tick them off. */
@Component
@Transactional
class Remarks {
    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses, at its field, what is too long. */
    static String checked(String field, String typed) {
        if (RecordField.of(field).isEmpty()) {
            throw new Refusal("practices.remark.field");
        }
        String text = Typed.text(typed).strip();
        if (text.length() > LONGEST) {
            throw Refusal.of(field, "practices.reason.long", LONGEST);
        }
        return text;
    }

    void keep(VersionId version, String field, String text, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into practice_remark (id, version_id, field, text, by_person, at)
                        values (:id, :version, :field, :text, :by, :now)""")
                .param("id", Ids.next())
                .param("version", version.value())
                .param("field", field)
                .param("text", text)
                .param("by", by.value())
                .param("now", Utc.of(now))
                .update();
    }

    /** All remarks at a version, the earliest first. */
    @Transactional(readOnly = true)
    List<Remark> of(VersionId version) {
        return jdbc.sql("""
                        select r.id, r.field, v.number, r.text, p.name, r.at, r.done_at is not null as done
                        from practice_remark r join practice_version v on v.id = r.version_id
                            join person p on p.id = r.by_person
                        where r.version_id = :version order by r.at, r.id""")
                .param("version", version.value())
                .query((row, number) -> new Remark(
                        UUID.fromString(row.getString("id")),
                        row.getString("field"),
                        row.getInt("number"),
                        row.getString("text"),
                        row.getString("name"),
                        Utc.instant(row.getObject("at", LocalDateTime.class)),
                        row.getBoolean("done")))
                .list();
    }

    /** An author says that a remark is dealt with, or not yet; false where the version has no such remark. */
    boolean tick(VersionId version, UUID remark, boolean done, PersonId by, Instant now) {
        return jdbc.sql("""
                                update practice_remark set done_at = :at, done_by = :by
                                where id = :remark and version_id = :version""")
                        .param("at", done ? Utc.of(now) : null)
                        .param("by", done ? by.value() : null)
                        .param("remark", remark)
                        .param("version", version.value())
                        .update()
                == 1;
    }
}
