package org.selvedge.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of the log and the chain that seals them: each seal is SHA-256 over the former seal and the entry, so that a
 * changed or removed entry breaks every seal after it.
 */
@Component
class AuditLog {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Audited event) {
        PersonId actor = event.actor();
        jdbc.sql("insert into audit_entry (happened_at, action, actor_id, subject_id, refused) values (?, ?, ?, ?, ?)")
                .params(
                        clock.instant()
                                .truncatedTo(ChronoUnit.MICROS)
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDateTime(),
                        event.action(),
                        actor == null ? null : actor.value().toString(),
                        event.subject() == null ? null : event.subject().toString(),
                        event.refused())
                .update();
    }

    /** Seals what is not sealed yet, oldest first; how many entries it sealed. */
    @Transactional
    int seal() {
        Link last = head(" for update");
        List<Row> open = jdbc.sql(Row.SELECT + " where id > ? order by id limit " + BATCH)
                .param(last.entry())
                .query(Row::of)
                .list();
        byte[] seal = last.seal();
        for (Row row : open) {
            seal = row.sealedAfter(seal);
            jdbc.sql("update audit_entry set seal = ? where id = ?")
                    .params(seal, row.id())
                    .update();
            last = new Link(row.id(), seal);
        }
        jdbc.sql("update audit_chain set entry_id = ?, seal = ? where id = 1")
                .params(last.entry(), last.seal())
                .update();
        return open.size();
    }

    /** The first entry whose seal does not fit, empty while the chain is whole. */
    @Transactional(readOnly = true)
    Optional<Long> firstBroken() {
        Link head = head("");
        byte[] seal = new byte[head.seal().length];
        long after = 0;
        while (after < head.entry()) {
            List<Row> rows = jdbc.sql(Row.SELECT + " where id > ? and id <= ? order by id limit " + BATCH)
                    .params(after, head.entry())
                    .query(Row::of)
                    .list();
            if (rows.isEmpty()) {
                return Optional.of(head.entry());
            }
            for (Row row : rows) {
                seal = row.sealedAfter(seal);
                if (!Arrays.equals(seal, row.seal())) {
                    return Optional.of(row.id());
                }
                after = row.id();
            }
        }
        return Arrays.equals(seal, head.seal()) ? Optional.empty() : Optional.of(head.entry());
    }

    @Transactional(readOnly = true)
    List<AuditEntry> newestFirst(int offset, int limit) {
        return jdbc
                .sql(Row.SELECT + " order by id desc limit ? offset ?")
                .params(limit, offset)
                .query(Row::of)
                .list()
                .stream()
                .map(Row::entry)
                .toList();
    }

    private Link head(String locking) {
        return jdbc.sql("select entry_id, seal from audit_chain where id = 1" + locking)
                .query((row, number) -> new Link(row.getLong(1), row.getBytes(2)))
                .single();
    }

    private record Link(long entry, byte[] seal) {}

    private record Row(
            long id,
            Instant happenedAt,
            String action,
            @Nullable UUID actor,
            @Nullable UUID subject,
            boolean refused,
            byte @Nullable [] seal) {
        static final String SELECT =
                "select id, happened_at, action, actor_id, subject_id, refused, seal from audit_entry";

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getString("action"),
                    row.getObject("actor_id", UUID.class),
                    row.getObject("subject_id", UUID.class),
                    row.getBoolean("refused"),
                    row.getBytes("seal"));
        }

        byte[] sealedAfter(byte[] former) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(former);
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(id).array());
                digest.update((happenedAt + "|" + action + "|" + actor + "|" + subject + "|" + refused)
                        .getBytes(StandardCharsets.UTF_8));
                return digest.digest();
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        AuditEntry entry() {
            return new AuditEntry(
                    id, happenedAt, action, actor == null ? null : new PersonId(actor), subject, refused, seal != null);
        }
    }
}
