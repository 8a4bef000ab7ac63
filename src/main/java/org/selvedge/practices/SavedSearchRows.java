package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
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
            "select id, person_id, name, address, told, by_mail, wide, opened_at, mailed_at from saved_search ";

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
            Telling telling,
            boolean wide,
            Instant openedAt) {
        SavedSearch search() {
            return new SavedSearch(id, name, SearchText.read(address), telling);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SavedSearchId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                row.getBoolean("told") ? row.getBoolean("by_mail") ? Telling.MAIL : Telling.PORTAL : Telling.NONE,
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
                            (id, person_id, name, address, fingerprint, told, by_mail, wide, saved_at, opened_at)
                        values (:id, :person, :name, :address, :fingerprint, true, true, :wide, :now, :now)
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

    void tell(SavedSearchId id, Telling telling, boolean wide) {
        jdbc.sql("update saved_search set told = :told, by_mail = :mail, wide = :wide where id = :id")
                .param("told", telling != Telling.NONE)
                .param("mail", telling == Telling.MAIL)
                .param("wide", wide)
                .param("id", id.value())
                .update();
    }

    /** In the portal it is told of as before. */
    void stopMails(SavedSearchId id) {
        jdbc.sql("update saved_search set by_mail = false where id = :id")
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
                        where told and by_mail and (mailed_at is null or mailed_at <= :dayAgo) and id in (
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
                                where id = :id and told and by_mail and (mailed_at is null or mailed_at <= :dayAgo)
                                """)
                        .param("now", Utc.of(now))
                        .param("dayAgo", Utc.of(dayAgo))
                        .param("id", id.value())
                        .update()
                > 0;
    }
}
