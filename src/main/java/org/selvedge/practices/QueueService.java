package org.selvedge.practices;

import static org.selvedge.security.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom, and since when; each list asks for its own page. */
@Service
@Transactional(readOnly = true)
public class QueueService {
    private final QueueRows rows;
    private final CurrentReader reader;

    QueueService(QueueRows rows, CurrentReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** Versions at the own organisation's gate, without those that this coordinator wrote. */
    @RolesAllowed(COORDINATOR)
    public List<QueueEntry> toDecide(int page) {
        Reader who = reader.get();
        return rows.toDecide(who.requireOrganisation(), who.requirePerson(), page);
    }
}
