package org.selvedge.practices.ui;

import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;

/** Where somebody finds what waits for them. */
final class QueueOf {
    private QueueOf() {}

    static String reader(Reader reader) {
        if (reader.is(Role.SECRETARIAT)) {
            return WorkflowRoutes.OFFICE;
        }
        return reader.is(Role.COORDINATOR) ? WorkflowRoutes.COORDINATION : WorkflowRoutes.REVIEWING;
    }
}
