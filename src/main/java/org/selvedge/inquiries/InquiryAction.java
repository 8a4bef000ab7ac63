package org.selvedge.inquiries;

import static org.selvedge.inquiries.InquiryState.ANSWERED;
import static org.selvedge.inquiries.InquiryState.CLOSED;
import static org.selvedge.inquiries.InquiryState.DECLINED;
import static org.selvedge.inquiries.InquiryState.NEW;
import static org.selvedge.inquiries.InquiryState.OPEN;
import static org.selvedge.inquiries.InquiryState.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of an inquiry's life: who may do what in which state, and what state follows. A state that is not named
 * for an action refuses it. See {@code src/docs/decisions/2026-11-22-inquiries-turns-and-readers.md}.
 */
public enum InquiryAction {
    ASK(Side.ASKER, Map.of()),
    /** The asker adds something, or takes a finished thread up again. */
    WRITE_ON(Side.ASKER, Map.of(NEW, NEW, OPEN, OPEN, CLOSED, OPEN, DECLINED, OPEN, WITHDRAWN, OPEN)),
    CONFIRM(Side.ASKER, Map.of(ANSWERED, CLOSED)),
    /** The asker says what is still missing. */
    NOT_YET(Side.ASKER, Map.of(ANSWERED, OPEN)),
    WITHDRAW(Side.ASKER, Map.of(NEW, WITHDRAWN, OPEN, WITHDRAWN)),
    ACCEPT(Side.OURS, Map.of(NEW, OPEN)),
    ANSWER(Side.OURS, Map.of(NEW, OPEN, OPEN, OPEN, ANSWERED, ANSWERED)),
    ANSWER_FULLY(Side.OURS, Map.of(NEW, ANSWERED, OPEN, ANSWERED)),
    /** Without a further message; somebody must have answered before. */
    MARK_ANSWERED(Side.OURS, Map.of(OPEN, ANSWERED)),
    DECLINE(Side.OURS, Map.of(NEW, DECLINED, OPEN, DECLINED)),
    NOTE(Side.OURS, unchanged());

    private final Side side;
    private final Map<InquiryState, InquiryState> table;

    InquiryAction(Side side, Map<InquiryState, InquiryState> table) {
        this.side = side;
        this.table = table;
    }

    public Side side() {
        return side;
    }

    /** The state that follows; empty where the action is not possible. */
    public Optional<InquiryState> from(InquiryState state) {
        return Optional.ofNullable(table.get(state));
    }

    /** All that this side may do in this state. */
    public static Set<InquiryAction> possible(Side side, InquiryState state) {
        EnumSet<InquiryAction> possible = EnumSet.noneOf(InquiryAction.class);
        for (InquiryAction action : values()) {
            if (action.side == side && action.from(state).isPresent()) {
                possible.add(action);
            }
        }
        return possible;
    }

    private static Map<InquiryState, InquiryState> unchanged() {
        Map<InquiryState, InquiryState> table = new EnumMap<>(InquiryState.class);
        for (InquiryState state : InquiryState.values()) {
            table.put(state, state);
        }
        return table;
    }
}
