package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind collections; whoever reads carries {@link #READABLE}. */
@Component
class CollectionRows {
    /** Over {@code c}: who edits it now; whoever left its organisation does not. */
    private static final String EDITS = """
            (c.organisation_id = :own and (c.owner_id = :person or exists (
                select 1 from practice_collection_editor e where e.collection_id = c.id and e.person_id = :person)))
            """;

    /** Over {@code c}: the one audience predicate of collections. */
    private static final String READABLE = """
            ((c.audience = 'PUBLIC' and (c.passed or :member))
              or (c.audience = 'MEMBERS' and :member)
              or c.organisation_id = :own)
            """;

    /** Over {@code c} and a person {@code w}: whether they work where it was made. */
    private static final String STILL_THERE = "w.removed_at is null and w.organisation_id = c.organisation_id";

    private static final String SELECT = """
            select c.id, c.version, c.slug, c.organisation_id, c.owner_id, c.title, c.introduction, c.audience, c.passed,
                c.refusal, o.name, %1$s as edits,
                not exists (select 1 from person w where w.id = c.owner_id and %2$s) as owner_left,
                exists (select 1 from practice_collection_editor e join person w on w.id = e.person_id
                    where e.collection_id = c.id and %2$s) as others_edit
            from practice_collection c join organisation o on o.id = c.organisation_id
            """.formatted(EDITS, STILL_THERE);

    private final JdbcClient jdbc;

    CollectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One collection as it stands. */
    record Row(
            CollectionId id,
            int version,
            String slug,
            OrganisationId organisation,
            PersonId owner,
            String title,
            String introduction,
            CollectionAudience audience,
            boolean passed,
            @Nullable String refusal,
            String organisationName,
            boolean edits,
            boolean ownerLeft,
            boolean othersEdit) {
        /** Whether nobody is left who edits it. */
        boolean orphaned() {
            return ownerLeft && !othersEdit;
        }

        boolean waits() {
            return audience == CollectionAudience.PUBLIC && !passed && refusal == null;
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new CollectionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("slug"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                row.getString("introduction"),
                CollectionAudience.valueOf(row.getString("audience")),
                row.getBoolean("passed"),
                row.getString("refusal"),
                row.getString("name"),
                row.getBoolean("edits"),
                row.getBoolean("owner_left"),
                row.getBoolean("others_edit"));
    }

    private JdbcClient.StatementSpec reading(String where, Sight sight, UUID person) {
        return jdbc.sql(SELECT + where)
                .param("member", sight.member())
                .param("own", sight.own())
                .param("person", person);
    }

    Optional<Row> readable(String slug, Sight sight, UUID person) {
        return reading("where c.slug = :slug and " + READABLE, sight, person)
                .param("slug", slug)
                .query(CollectionRows::row)
                .optional();
    }

    Optional<Row> readable(CollectionId id, Sight sight, UUID person) {
        return reading("where c.id = :id and " + READABLE, sight, person)
                .param("id", id.value())
                .query(CollectionRows::row)
                .optional();
    }

    /** One's own first, then the latest. */
    List<Row> readable(Sight sight, UUID person, int most) {
        return reading("where " + READABLE + " order by edits desc, c.changed_at desc, c.id limit :most", sight, person)
                .param("most", most)
                .query(CollectionRows::row)
                .list();
    }

    /** Those that hold a practice which the reader may read. */
    List<Row> holding(PracticeId practice, Sight sight, UUID person, int most) {
        return reading("""
                        join practice_collection_entry x on x.collection_id = c.id join practice p on p.id = x.practice_id
                        where x.practice_id = :practice and %s and %s order by c.changed_at desc, c.id limit :most
                        """.formatted(READABLE, Sight.PRACTICE_SQL), sight, person)
                .param("initiatives", sight.initiatives())
                .param("practice", practice.value())
                .param("most", most)
                .query(CollectionRows::row)
                .list();
    }

    boolean taken(String slug) {
        return jdbc.sql("select count(*) from practice_collection where slug = :slug")
                        .param("slug", slug)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(CollectionId id, String slug, OrganisationId home, PersonId owner, CollectionWords words, Instant now) {
        jdbc.sql("""
                        insert into practice_collection (id, version, slug, organisation_id, owner_id, title, introduction,
                            audience, passed, created_at, changed_at)
                        values (:id, 0, :slug, :home, :owner, :title, :introduction, :audience, false, :now, :now)
                        """)
                .param("id", id.value())
                .param("slug", slug)
                .param("home", home.value())
                .param("owner", owner.value())
                .params(words(words, now))
                .update();
    }

    /** Whether nobody else changed the words since; what other people will read has to pass again. */
    boolean change(CollectionId id, int version, CollectionWords words, boolean passed, Instant now) {
        return jdbc.sql("""
                                update practice_collection set version = version + 1, title = :title,
                                    introduction = :introduction, audience = :audience, passed = :passed, refusal = null,
                                    changed_at = :now
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("passed", passed)
                        .params(words(words, now))
                        .update()
                > 0;
    }

    private static Map<String, Object> words(CollectionWords words, Instant now) {
        return Map.of(
                "title", words.title(),
                "introduction", words.introduction(),
                "audience", words.audience().name(),
                "now", Utc.of(now));
    }

    /** Whether its words are still those that were read when this was decided. */
    boolean decide(CollectionId id, int version, boolean passed, @Nullable String refusal) {
        return jdbc.sql("""
                                update practice_collection set version = version + 1, passed = :passed, refusal = :refusal
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("passed", passed)
                        .param("refusal", refusal)
                        .update()
                > 0;
    }

    /** Whether nobody else was faster. */
    boolean handOver(CollectionId id, PersonId from, PersonId to) {
        return jdbc.sql("update practice_collection set owner_id = :to where id = :id and owner_id = :from")
                        .param("to", to.value())
                        .param("id", id.value())
                        .param("from", from.value())
                        .update()
                > 0;
    }

    void delete(CollectionId id) {
        jdbc.sql("delete from practice_collection where id = :id")
                .param("id", id.value())
                .update();
    }

    List<PersonId> editors(CollectionId id) {
        return jdbc
                .sql("select person_id from practice_collection_editor where collection_id = :id order by person_id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    void editor(CollectionId id, PersonId person, boolean named) {
        String statement = named
                ? "insert ignore into practice_collection_editor (collection_id, person_id) values (:id, :person)"
                : "delete from practice_collection_editor where collection_id = :id and person_id = :person";
        jdbc.sql(statement)
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }
}
