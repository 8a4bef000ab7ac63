package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changes of a practice in a list, read anew each time under the reader's {@link Sight}. */
@Component
class CardRows {
    private static final String STATEMENT = """
            select p.id, p.slug, p.shelf, p.owner_id, p.initiative_id, p.published_on, p.confirmed_on, p.taken_up,
                p.edition, p.shown_version_id, o.name, o.slug as owner_slug,
                (select c.file_id from practice_picture c join (select cast(:today as date) today) d
                    where c.version_id = p.shown_version_id and %s order by c.position limit 1) as cover
            from practice p join organisation o on o.id = p.owner_id
            where p.id in (:ids) and %s
            """.formatted(MediaColumn.LIVE, Sight.PRACTICE_SQL);

    private final JdbcClient jdbc;
    private final Clock clock;

    CardRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<PracticeId, CardRow> of(Collection<PracticeId> ids, Sight sight) {
        Map<PracticeId, CardRow> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(STATEMENT)
                    .param("ids", ids.stream().map(PracticeId::value).toList())
                    .param("today", LocalDate.now(clock))
                    .param("member", sight.member())
                    .param("initiatives", sight.initiatives())
                    .query(CardRows::row)
                    .list()
                    .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    private static CardRow row(ResultSet row, int number) throws SQLException {
        return new CardRow(
                new PracticeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Shelf.valueOf(row.getString("shelf")),
                row.getObject("owner_id", UUID.class),
                row.getObject("initiative_id", UUID.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getLong("taken_up"),
                row.getInt("edition"),
                row.getObject("shown_version_id", UUID.class),
                row.getString("name"),
                row.getString("owner_slug"),
                row.getObject("cover", UUID.class));
    }

    /** One practice as it stands; its words are a {@link ShownTexts.Words} of {@code text}. */
    record CardRow(
            PracticeId id,
            String slug,
            Shelf shelf,
            UUID owner,
            @Nullable UUID initiative,
            LocalDate publishedOn,
            LocalDate confirmedOn,
            long takenUp,
            int edition,
            UUID version,
            String ownerName,
            String ownerSlug,
            @Nullable UUID cover) {
        ShownTexts.Key text() {
            return new ShownTexts.Key(version, edition);
        }
    }

    static List<ShownTexts.Key> texts(Collection<CardRow> rows) {
        return rows.stream().map(CardRow::text).toList();
    }
}
