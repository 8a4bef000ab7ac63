package org.selvedge.practices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind the news of saved searches: what each knows of already, and what changed on the shelves. */
@Component
class SearchNewsRows {
    private final JdbcClient jdbc;

    SearchNewsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Known from the start: nothing to tell. */
    void knows(SavedSearchId search, Collection<PracticeId> practices) {
        practices.forEach(practice -> know(search, practice, null));
    }

    /** Whether that is new. */
    boolean tells(SavedSearchId search, PracticeId practice, Instant now) {
        return know(search, practice, Utc.of(now)) > 0;
    }

    private int know(SavedSearchId search, PracticeId practice, @Nullable LocalDateTime told) {
        return jdbc.sql("""
                        insert ignore into saved_search_known (search_id, practice_id, told_at, mailed)
                        values (:search, :practice, :told, :mailed)
                        """)
                .param("search", search.value())
                .param("practice", practice.value())
                .param("told", told)
                .param("mailed", told == null)
                .update();
    }

    /** Told of since the person opened the search, the latest first. */
    List<PracticeId> since(SavedSearchId search, Instant opened) {
        return practices("told_at > :opened order by told_at desc, practice_id desc", search, opened);
    }

    List<PracticeId> unmailed(SavedSearchId search, Instant opened) {
        return practices("mailed = false and told_at > :opened", search, opened);
    }

    private List<PracticeId> practices(String which, SavedSearchId search, Instant opened) {
        return jdbc
                .sql("select practice_id from saved_search_known where search_id = :search and " + which)
                .param("search", search.value())
                .param("opened", Utc.of(opened))
                .query(UUID.class)
                .list()
                .stream()
                .map(PracticeId::new)
                .toList();
    }

    void mailed(SavedSearchId search) {
        jdbc.sql("update saved_search_known set mailed = true where search_id = :search and mailed = false")
                .param("search", search.value())
                .update();
    }

    void changed(PracticeId practice, Shelf was, Instant now) {
        jdbc.sql("insert into saved_search_change (practice_id, was, happened_at) values (:practice, :was, :now)")
                .param("practice", practice.value())
                .param("was", was.name())
                .param("now", Utc.of(now))
                .update();
    }

    /** The first first. */
    List<Change> changes(Instant until, int most) {
        return jdbc.sql("""
                        select id, practice_id, was from saved_search_change
                        where happened_at <= :until order by id limit :most
                        """)
                .param("until", Utc.of(until))
                .param("most", most)
                .query((row, number) -> new Change(
                        row.getLong("id"),
                        new PracticeId(row.getObject("practice_id", UUID.class)),
                        Shelf.valueOf(row.getString("was"))))
                .list();
    }

    /** A practice became readable, or what is said of it changed; {@code was} is the shelf it stood on before. */
    record Change(long id, PracticeId practice, Shelf was) {}

    void lookedAt(Collection<Change> changes) {
        jdbc.sql("delete from saved_search_change where id in (:ids)")
                .param("ids", changes.stream().map(Change::id).toList())
                .update();
    }
}
