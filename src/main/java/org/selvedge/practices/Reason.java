package org.selvedge.practices;

import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/** Why somebody says no: every negative step needs one, and those whom it concerns read it. */
final class Reason {
    static final String FIELD = "reason";
    private static final int LONGEST = 2_000;

    private Reason() {}

    static String needed(String typed) {
        String reason = optional(typed);
        if (reason.isEmpty()) {
            throw Refusal.of(FIELD, "practices.reason.missing");
        }
        return reason;
    }

    static String optional(String typed) {
        String reason = Typed.text(typed).strip();
        if (reason.length() > LONGEST) {
            throw Refusal.of(FIELD, "practices.reason.long", LONGEST);
        }
        return reason;
    }
}
