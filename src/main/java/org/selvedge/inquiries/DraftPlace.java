package org.selvedge.inquiries;

import org.selvedge.practices.PassageRef;

/** Where half-written texts of this module are kept until they are sent. */
public final class DraftPlace {
    /** A question to the network. */
    public static final String NETWORK = "ask-network";

    private DraftPlace() {}

    public static String asking(PassageRef passage) {
        return "ask:" + passage.practice().value() + ":" + passage.version() + ":" + passage.passage();
    }

    /** One place for what both sides will read, another for a note: they are never mixed up. */
    public static String writing(InquiryId inquiry, MessageKind kind) {
        return switch (kind) {
            case MESSAGE -> "answer:" + inquiry.value();
            case NOTE -> "note:" + inquiry.value();
        };
    }
}
