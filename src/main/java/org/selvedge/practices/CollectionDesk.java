package org.selvedge.practices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.selvedge.organisations.Mandates;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens collections for those who may read, edit or delete them, and tells what became of one. */
@Component
class CollectionDesk {
    private final CollectionRows rows;
    private final Gates gates;
    private final Mandates mandates;
    private final PeopleDirectory people;
    private final Sights sights;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    CollectionDesk(
            CollectionRows rows,
            Gates gates,
            Mandates mandates,
            PeopleDirectory people,
            Sights sights,
            CurrentReader reader,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.gates = gates;
        this.mandates = mandates;
        this.people = people;
        this.sights = sights;
        this.reader = reader;
        this.events = events;
    }

    CollectionRows.Row readable(CollectionId id) {
        return rows.readable(id, sights.of(reader.get()), reader.person().value())
                .orElseThrow(NotFound::new);
    }

    CollectionRows.Row edited(CollectionId id) {
        CollectionRows.Row row = readable(id);
        if (!row.edits()) {
            throw new NotFound();
        }
        return row;
    }

    CollectionRows.Row owned(CollectionId id) {
        CollectionRows.Row row = edited(id);
        if (!row.owner().equals(reader.person())) {
            throw new NotFound();
        }
        return row;
    }

    /** Those who let it through are told, where it waits for them. */
    void waits(CollectionRows.Row row) {
        if (row.waits()) {
            Gates.Gate gate = gates.of(row.organisation(), editing(row));
            stood(row, "waits", gate.office() ? people.office() : gate.people());
        }
    }

    /** Those who edit it are told. */
    void decided(CollectionRows.Row row, String did) {
        stood(row, did, List.copyOf(editing(row)));
    }

    /** Whoever looks after it from now on is told, and those who let it through where it waits and they are others now. */
    void handedOver(CollectionRows.Row row, PersonId to) {
        stood(row, "handed-over", List.of(to));
        if (mandates.holds(to, row.organisation())) {
            waits(readable(row.id()));
        }
    }

    private void stood(CollectionRows.Row row, String did, List<PersonId> concerned) {
        events.publishEvent(new CollectionStood(row.id(), row.slug(), row.title(), did, reader.person(), concerned));
    }

    private Set<PersonId> editing(CollectionRows.Row row) {
        Set<PersonId> editing = new HashSet<>(rows.editors(row.id()));
        editing.add(row.owner());
        return editing;
    }
}
