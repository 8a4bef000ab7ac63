package org.selvedge.people;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.PARTNER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.Ids;
import org.selvedge.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people were writing when the tab closed, the session ended or the power went: their own, one per place. */
@Service
@Transactional
public class DraftService {
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_BYTES = 64 * 1024;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentReader reader;
    private final Clock clock;

    DraftService(JdbcClient jdbc, JsonMapper json, CurrentReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.reader = reader;
        this.clock = clock;
    }

    /** Returns when it was saved; the last one to save a place wins, as both are the same person. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public Instant save(String place, Map<String, String> fields) {
        String text = json.writeValueAsString(fields);
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("not a place for a draft");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("people.draft.too-long");
        }
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into draft (id, person_id, place, fields, saved_at, version)
                        values (:id, :person, :place, :fields, :now, 0)
                        on duplicate key update fields = :fields, saved_at = :now, version = version + 1""")
                .param("id", Ids.next())
                .param("person", reader.person().value())
                .param("place", place)
                .param("fields", text)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return now;
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public Optional<Draft> find(String place) {
        return jdbc.sql("select fields, saved_at from draft where person_id = :person and place = :place")
                .param("person", reader.person().value())
                .param("place", place)
                .query((row, number) -> new Draft(
                        json.readValue(row.getString("fields"), FIELDS),
                        row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public void discard(String place) {
        jdbc.sql("delete from draft where person_id = :person and place = :place")
                .param("person", reader.person().value())
                .param("place", place)
                .update();
    }
}
