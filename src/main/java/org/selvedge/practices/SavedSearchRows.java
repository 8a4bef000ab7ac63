package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind saved searches. */
@Component
class SavedSearchRows {
    private static final String SELECT =
            "select id, person_id, name, address, told, wide, opened_at, mailed_at from saved_search ";

    private final JdbcClient jdbc;

    SavedSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One search of one person. */
    record Row(
            SavedSearchId id,
            PersonId person,
            String name,
            String address,
            boolean told,
            boolean wide,
            Instant openedAt) {
        SavedSearch search() {
            return new SavedSearch(id, name, SearchText.read(address), told);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SavedSearchId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                row.getBoolean("told"),
                row.getBoolean("wide"),
                Utc.instant(row.getObject("opened_at", LocalDateTime.class)));
    }

    /** The latest first. */
    List<Row> of(PersonId person) {
        return jdbc.sql(SELECT + "where person_id = :person order by saved_at desc, id desc")
                .param("person", person.value())
                .query(SavedSearchRows::row)
                .list();
    }

    Optional<Row> same(PersonId person, String address) {
        return jdbc.sql(SELECT + "where person_id = :person and fingerprint = :fingerprint")
                .param("person", person.value())
                .param("fingerprint", SearchText.fingerprint(address))
                .query(SavedSearchRows::row)
                .optional();
    }

    Optional<Row> mine(SavedSearchId id, PersonId person) {
        return jdbc.sql(SELECT + "where id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(SavedSearchRows::row)
                .optional();
    }

    /** One save of a person after the other, so that they can be counted. */
    long countLocking(PersonId person) {
        jdbc.sql("select id from person where id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql("select count(*) from saved_search where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    void save(SavedSearchId id, PersonId person, String name, String address, boolean wide, Instant now) {
        jdbc.sql("""
                        insert into saved_search
                            (id, person_id, name, address, fingerprint, told, wide, saved_at, opened_at)
                        values (:id, :person, :name, :address, :fingerprint, true, :wide, :now, :now)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("name", name)
                .param("address", address)
                .param("fingerprint", SearchText.fingerprint(address))
                .param("wide", wide)
                .param("now", Utc.of(now))
                .update();
    }

    void rename(SavedSearchId id, String name) {
        jdbc.sql("update saved_search set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void tell(SavedSearchId id, boolean told, boolean wide) {
        jdbc.sql("update saved_search set told = :told, wide = :wide where id = :id")
                .param("told", told)
                .param("wide", wide)
                .param("id", id.value())
                .update();
    }

    void opened(SavedSearchId id, Instant now) {
        jdbc.sql("update saved_search set opened_at = :now where id = :id")
                .param("now", Utc.of(now))
                .param("id", id.value())
                .update();
    }

    void delete(SavedSearchId id) {
        jdbc.sql("delete from saved_search where id = :id")
                .param("id", id.value())
                .update();
    }

    /** All that their people want to hear of, in the order of ids, after one. */
    List<Row> told(UUID after, int most) {
        return jdbc.sql(SELECT + "where told and id > :after order by id limit :most")
                .param("after", after)
                .param("most", most)
                .query(SavedSearchRows::row)
                .list();
    }

    /** Those with news of which no mail told yet, and whose last mail is a day old. */
    List<Row> toMail(Instant dayAgo, int most) {
        return jdbc.sql(SELECT + """
                        where told and (mailed_at is null or mailed_at <= :dayAgo) and id in (
                            select search_id from saved_search_known where mailed = false)
                        order by id limit :most
                        """)
                .param("dayAgo", Utc.of(dayAgo))
                .param("most", most)
                .query(SavedSearchRows::row)
                .list();
    }

    /** Whether this node writes the day's mail. */
    boolean mails(SavedSearchId id, Instant dayAgo, Instant now) {
        return jdbc.sql("""
                                update saved_search set mailed_at = :now
                                where id = :id and told and (mailed_at is null or mailed_at <= :dayAgo)
                                """)
                        .param("now", Utc.of(now))
                        .param("dayAgo", Utc.of(dayAgo))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Known from the start: nothing to tell. */
    void knows(SavedSearchId search, Collection<PracticeId> practices) {
        practices.forEach(practice -> know(search, practice, null));
    }

    /** Whether that is new. */
    boolean tells(SavedSearchId search, PracticeId practice, Instant now) {
        return know(search, practice, Utc.of(now)) > 0;
    }

    private int know(SavedSearchId search, PracticeId practice, @org.jspecify.annotations.Nullable LocalDateTime told) {
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
