package org.selvedge.inquiries;

import org.selvedge.practices.PassageRef;
import org.selvedge.practices.PracticeRoutes;

/** Where inquiries are, relative to the zone. */
public final class InquiryRoutes {
    public static final String MINE = "inquiries";
    public static final String NEW = "inquiries/new";
    /** Asking those whose practices are close to {@code ?q=}. */
    public static final String NETWORK = PracticeRoutes.ASK;

    public static final String THREAD = "inquiries/:inquiry";
    public static final String INBOX = "coordination";
    public static final String INBOX_THREAD = "coordination/inquiries/:inquiry";

    private InquiryRoutes() {}

    /** The thread as its reader's side opens it. */
    public static String thread(InquiryId id, Side side) {
        return switch (side) {
            case ASKER -> MINE + "/" + id.value();
            case OURS -> INBOX + "/inquiries/" + id.value();
        };
    }

    /** The page where a question about a passage is written. */
    public static String ask(PassageRef passage) {
        return NEW + "?practice=" + passage.practice().value() + "&version=" + passage.version() + "&passage="
                + passage.passage();
    }
}
