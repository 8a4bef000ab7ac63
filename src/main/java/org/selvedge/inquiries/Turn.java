package org.selvedge.inquiries;

/** Whose turn it is: ours (the mandate's), the asker's, or nobody's any more. */
public enum Turn {
    OURS,
    ASKER,
    FINISHED;

    /** The last public message decides; an answered inquiry waits for the asker's yes, whoever wrote last. */
    static Turn of(InquiryState state, Side lastPublic) {
        return switch (state) {
            case CLOSED, DECLINED, WITHDRAWN -> FINISHED;
            case ANSWERED -> ASKER;
            case NEW, OPEN ->
                switch (lastPublic) {
                    case ASKER -> OURS;
                    case OURS -> ASKER;
                };
        };
    }
}
