package org.selvedge.search;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row that lets one rebuild run at a time over all nodes, and tells each how far it has come. */
@Component
class Rebuilds {
    /** A node that is silent for so long is gone, and its rebuild with it. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Rebuilds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty while another one runs. */
    Optional<UUID> begin(long total) {
        UUID token = UUID.randomUUID();
        LocalDateTime now = Utc.of(clock.instant());
        int begun = jdbc.sql("""
                        update search_rebuild
                        set token = :token, begun_at = :now, beat_at = :now, done = 0, total = :total,
                            ended_at = null, outcome = null
                        where id = 1 and (begun_at is null or ended_at is not null or beat_at < :silent)""")
                .param("token", token)
                .param("now", now)
                .param("total", total)
                .param("silent", Utc.of(clock.instant().minus(SILENCE)))
                .update();
        return begun == 1 ? Optional.of(token) : Optional.empty();
    }

    /** False where the rebuild is no longer this node's. */
    boolean beat(UUID token, long done) {
        return jdbc.sql("""
                                update search_rebuild set done = :done, beat_at = :now
                                where id = 1 and token = :token and ended_at is null""")
                        .param("done", done)
                        .param("now", Utc.of(clock.instant()))
                        .param("token", token)
                        .update()
                == 1;
    }

    void end(UUID token, IndexState.Outcome outcome) {
        jdbc.sql("""
                        update search_rebuild set ended_at = :now, outcome = :outcome
                        where id = 1 and token = :token and ended_at is null""")
                .param("now", Utc.of(clock.instant()))
                .param("outcome", outcome.name())
                .param("token", token)
                .update();
    }

    IndexState.@Nullable Rebuild last() {
        return jdbc.sql("select * from search_rebuild where id = 1 and begun_at is not null")
                .query((row, number) -> {
                    LocalDateTime beat = row.getObject("beat_at", LocalDateTime.class);
                    LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
                    String outcome = row.getString("outcome");
                    boolean silent =
                            ended == null && Utc.instant(beat).plus(SILENCE).isBefore(clock.instant());
                    return new IndexState.Rebuild(
                            Utc.instant(row.getObject("begun_at", LocalDateTime.class)),
                            Utc.instant(beat),
                            row.getLong("done"),
                            row.getLong("total"),
                            silent ? Utc.instant(beat) : ended == null ? null : Utc.instant(ended),
                            silent
                                    ? IndexState.Outcome.STOPPED
                                    : outcome == null ? null : IndexState.Outcome.valueOf(outcome));
                })
                .optional()
                .orElse(null);
    }
}
