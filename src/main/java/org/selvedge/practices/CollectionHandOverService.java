package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts collections whose owner has left into other hands; always those of somebody who works where they were made. */
@Service
@Transactional
public class CollectionHandOverService {
    private final CollectionRows rows;
    private final CollectionPages pages;
    private final CollectionDesk desk;
    private final PeopleDirectory people;
    private final CurrentReader reader;

    CollectionHandOverService(
            CollectionRows rows,
            CollectionPages pages,
            CollectionDesk desk,
            PeopleDirectory people,
            CurrentReader reader) {
        this.rows = rows;
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.reader = reader;
    }

    /** By one who edits it, or by the coordinator where nobody does. */
    @RolesAllowed(Roles.MEMBER)
    public void takeOver(CollectionId id) {
        CollectionRows.Row row = desk.readable(id);
        if (!pages.takesOver(row, reader.get())) {
            throw new NotFound();
        }
        give(row, reader.person());
    }

    /** By the coordinator of its organisation or the office, where nobody is left who edits it. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    public void handOver(CollectionId id, PersonId to) {
        CollectionRows.Row row = handed(id);
        if (!people.of(row.organisation()).contains(to)) {
            throw new NotFound();
        }
        give(row, to);
    }

    /** Who could look after it, by a part of their name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<PersonCard> candidates(CollectionId id, String words, int offset, int limit) {
        int size = Math.max(limit, 1);
        return people.colleagues(handed(id).organisation(), words, offset / size, size);
    }

    private CollectionRows.Row handed(CollectionId id) {
        CollectionRows.Row row = desk.readable(id);
        if (!pages.handsOver(row, reader.get())) {
            throw new NotFound();
        }
        return row;
    }

    private void give(CollectionRows.Row row, PersonId to) {
        if (!rows.handOver(row.id(), row.owner(), to)) {
            throw new Refusal("practices.collection.changed");
        }
        rows.editor(row.id(), to, false);
        desk.handedOver(row, to);
    }
}
