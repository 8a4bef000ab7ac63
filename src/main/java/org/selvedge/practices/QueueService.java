package org.selvedge.practices;

import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.SECRETARIAT;

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
    /** So many entries make a page. */
    public static final int PAGE = 25;

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

    /** Small changes that passed by themselves, to be looked at. */
    @RolesAllowed(COORDINATOR)
    public List<QueueEntry> smallChanges(int page) {
        Reader who = reader.get();
        return rows.smallChanges(who.requireOrganisation(), who.requirePerson(), page);
    }

    /** What this member was asked to review for the network. */
    @RolesAllowed(MEMBER)
    public List<QueueEntry> toReview(int page) {
        return rows.toReview(reader.person(), page);
    }

    /** Reviews that need a reviewer. */
    @RolesAllowed(SECRETARIAT)
    public List<QueueEntry> toName(int page) {
        return rows.toName(page);
    }

    /** Practices that the office took from the shelf; {@link QueueEntry#slug} leads to where they are put back. */
    @RolesAllowed(SECRETARIAT)
    public List<QueueEntry> unpublished(int page) {
        return rows.unpublished(page);
    }

    /** Versions that nobody of their organisation can decide on. */
    @RolesAllowed(SECRETARIAT)
    public List<QueueEntry> withoutCoordinator(int page) {
        return rows.atTheOffice(page);
    }
}
