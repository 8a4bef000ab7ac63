package org.selvedge.practices;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets through whoever may take a step of a version, one at a time; for everybody else the version is not there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionDoor {
    private final Practices practices;
    private final JdbcClient jdbc;
    private final Parts parts;
    private final CurrentReader reader;

    VersionDoor(Practices practices, JdbcClient jdbc, Parts parts, CurrentReader reader) {
        this.practices = practices;
        this.jdbc = jdbc;
        this.parts = parts;
        this.reader = reader;
    }

    /** @param seen since when the version was in the state that the reader decided on; whoever comes second is refused */
    PracticeVersion open(PracticeId practice, int number, VersionAction action, Instant seen) {
        PracticeVersion version = open(practice, number, action);
        if (!version.stateSince().equals(seen)) {
            throw new Refusal("practices.state.refused");
        }
        return version;
    }

    PracticeVersion open(PracticeId practice, int number, VersionAction action) {
        PracticeVersion version = version(practice, number);
        Set<Part> own = parts.of(version, reader.get());
        if (own.isEmpty()) {
            throw new NotFound();
        }
        if (action.parts().stream().noneMatch(own::contains)) {
            throw new Refusal("practices.action.notYours");
        }
        if (action.from(version.state()).isEmpty()) {
            throw new Refusal("practices.state.refused");
        }
        return version;
    }

    private PracticeVersion version(PracticeId id, int number) {
        return locked(id).versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Both at once, always in the same order, so that two who link the same two practices never wait for each other. */
    Practice locked(PracticeId id, PracticeId other) {
        jdbc.sql("select id from practice where id in (:both) order by id for update")
                .param("both", List.of(id.value(), other.value()))
                .query(UUID.class)
                .list();
        return practices.findById(id).orElseThrow(NotFound::new);
    }

    /** Those who act at the same time do so one after the other. */
    Practice locked(PracticeId id) {
        jdbc.sql("select id from practice where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        return practices.findById(id).orElseThrow(NotFound::new);
    }
}
