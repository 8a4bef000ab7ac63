package org.selvedge.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** The log as the secretariat reads it. */
@Service
public class AuditService {
    private final AuditLog log;

    AuditService(AuditLog log) {
        this.log = log;
    }

    @RolesAllowed(Roles.SECRETARIAT)
    public List<AuditEntry> newestFirst(Pageable page) {
        return log.newestFirst((int) page.getOffset(), page.getPageSize());
    }

    /** Whether every seal fits; false says that somebody changed the log behind the portal's back. */
    @RolesAllowed(Roles.SECRETARIAT)
    public boolean whole() {
        return log.firstBroken().isEmpty();
    }
}
