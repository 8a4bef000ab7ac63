package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an organisation's people that a next version of a practice of theirs is on its way; strangers hear nothing. */
@Service
@Transactional(readOnly = true)
public class NextVersionService {
    private final JdbcClient jdbc;
    private final Authors authors;
    private final Gates gates;
    private final PeopleDirectory people;
    private final CurrentReader reader;

    NextVersionService(JdbcClient jdbc, Authors authors, Gates gates, PeopleDirectory people, CurrentReader reader) {
        this.jdbc = jdbc;
        this.authors = authors;
        this.gates = gates;
        this.people = people;
        this.reader = reader;
    }

    /** Empty where nothing is open, and for everybody of another organisation. */
    @RolesAllowed(Roles.MEMBER)
    public Optional<NextVersion> of(PracticeId practice) {
        OrganisationId own = reader.organisation();
        return jdbc.sql("""
                        select v.id, v.number, v.state from practice p join practice_version v on v.practice_id = p.id
                        where p.id = :practice and p.owner_id = :own
                        order by v.number desc limit 1""")
                .param("practice", practice.value())
                .param("own", own.value())
                .query((row, number) -> new Newest(
                        new VersionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        VersionState.valueOf(row.getString("state"))))
                .optional()
                .filter(newest -> newest.state().open())
                .map(newest -> next(practice, own, newest));
    }

    private NextVersion next(PracticeId practice, OrganisationId owner, Newest newest) {
        Authors.Writers writers = authors.of(practice, newest.id());
        Map<PersonId, PersonCard> cards = people.cards(writers.now());
        List<String> names = writers.now().stream()
                .flatMap(writer -> Stream.ofNullable(cards.get(writer)))
                .map(PersonCard::name)
                .toList();
        return new NextVersion(practice, newest.number(), newest.state(), names, way(owner, newest, writers));
    }

    private NextVersion.Way way(OrganisationId owner, Newest newest, Authors.Writers writers) {
        PersonId person = reader.person();
        if (writers.now().contains(person)) {
            return NextVersion.Way.WRITING;
        }
        Set<PersonId> undeciding = writers.undeciding();
        boolean submittedOnce = newest.state() != VersionState.DRAFT;
        return submittedOnce && gates.of(owner, undeciding).kept(person)
                ? NextVersion.Way.READING
                : NextVersion.Way.NONE;
    }

    private record Newest(VersionId id, int number, VersionState state) {}
}
