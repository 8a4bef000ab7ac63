package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether strangers read a collection: let through, declined, taken back. */
@Service
@Transactional
public class CollectionGateService {
    private final CollectionRows rows;
    private final CollectionPages pages;
    private final CollectionDesk desk;
    private final CurrentReader reader;

    CollectionGateService(CollectionRows rows, CollectionPages pages, CollectionDesk desk, CurrentReader reader) {
        this.rows = rows;
        this.pages = pages;
        this.desk = desk;
        this.reader = reader;
    }

    /** By a coordinator of its organisation who does not edit it, or by the office. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    public void letThrough(CollectionId id, int version) {
        decided(waiting(id), version, true, null, "passed");
    }

    /** The reason is for those who edit it. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    public void decline(CollectionId id, int version, String reason) {
        decided(waiting(id), version, false, CollectionWords.reason(reason), "declined");
    }

    /** Takes a public one back to members. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void unpublish(CollectionId id, int version, String reason) {
        CollectionRows.Row row = desk.readable(id);
        if (!row.passed()) {
            throw new NotFound();
        }
        decided(row, version, false, CollectionWords.reason(reason), "unpublished");
    }

    private CollectionRows.Row waiting(CollectionId id) {
        CollectionRows.Row row = desk.readable(id);
        if (!row.waits() || !pages.decides(row, reader.get())) {
            throw new NotFound();
        }
        return row;
    }

    private void decided(CollectionRows.Row row, int version, boolean passes, @Nullable String why, String did) {
        if (!rows.decide(row.id(), version, passes, why)) {
            throw new Refusal("practices.collection.changed");
        }
        desk.decided(row, did);
    }
}
