package org.selvedge.practices.ui;

import java.util.Set;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.practices.WorkflowRoutes;

/** Where somebody finds what waits for them. */
final class QueueOf {
    private QueueOf() {}

    /** The list in which whoever has these parts in a version finds it. */
    static String parts(Set<Part> own) {
        if (own.contains(Part.OFFICE)) {
            return WorkflowRoutes.OFFICE;
        }
        if (own.contains(Part.REVIEWER)) {
            return WorkflowRoutes.REVIEWING;
        }
        return own.contains(Part.AUTHOR) ? PracticeRoutes.WRITING : WorkflowRoutes.COORDINATION;
    }
}
