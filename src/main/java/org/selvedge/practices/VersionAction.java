package org.selvedge.practices;

import static org.selvedge.practices.VersionState.APPROVED;
import static org.selvedge.practices.VersionState.CHANGES_REQUESTED;
import static org.selvedge.practices.VersionState.DECLINED;
import static org.selvedge.practices.VersionState.DRAFT;
import static org.selvedge.practices.VersionState.REVIEWED;
import static org.selvedge.practices.VersionState.SUBMITTED;
import static org.selvedge.practices.VersionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of a version's life: who may do what in which state, and what state follows. A state that is not named
 * for an action refuses it. {@link VersionState#next()} says the same of the states alone. See
 * {@code src/docs/decisions/2026-11-23-decisions-about-versions.md}.
 */
public enum VersionAction {
    /** Saves answers, names co-authors. */
    WRITE(Set.of(Part.AUTHOR), Map.of(DRAFT, DRAFT, CHANGES_REQUESTED, CHANGES_REQUESTED)),
    SUBMIT(Set.of(Part.AUTHOR), Map.of(DRAFT, SUBMITTED, CHANGES_REQUESTED, SUBMITTED)),
    WITHDRAW(Set.of(Part.AUTHOR), Map.of(DRAFT, WITHDRAWN, SUBMITTED, WITHDRAWN, CHANGES_REQUESTED, WITHDRAWN)),
    /** With a reason, and remarks at the fields. */
    SEND_BACK(Set.of(Part.GATE), Map.of(SUBMITTED, CHANGES_REQUESTED)),
    APPROVE(Set.of(Part.GATE), Map.of(SUBMITTED, APPROVED)),
    DECLINE(Set.of(Part.GATE), Map.of(SUBMITTED, DECLINED)),
    /** The organisation would like the network's review; the version rests on the members' shelf meanwhile. */
    ASK_REVIEW(Set.of(Part.AUTHOR, Part.GATE), Map.of(APPROVED, APPROVED)),
    NAME_REVIEWER(Set.of(Part.OFFICE), Map.of(APPROVED, APPROVED)),
    REVIEW(Set.of(Part.REVIEWER), Map.of(APPROVED, REVIEWED)),
    /** Not yet: the reviewer says what is missing, the version stays on the members' shelf. */
    RETURN(Set.of(Part.REVIEWER), Map.of(APPROVED, APPROVED)),
    /** The reviewer cannot read it; the office names another one. */
    DECLINE_REVIEW(Set.of(Part.REVIEWER), Map.of(APPROVED, APPROVED)),
    /** A small change that passed by itself is taken back; readers see the version before. */
    TAKE_BACK(Set.of(Part.GATE), Map.of(APPROVED, APPROVED, REVIEWED, REVIEWED));

    private final Set<Part> parts;
    private final Map<VersionState, VersionState> table;

    VersionAction(Set<Part> parts, Map<VersionState, VersionState> table) {
        this.parts = parts;
        this.table = table;
    }

    /** Who may do it. */
    public Set<Part> parts() {
        return parts;
    }

    /** The state that follows; empty where the action is not possible. */
    public Optional<VersionState> from(VersionState state) {
        return Optional.ofNullable(table.get(state));
    }

    /** All that somebody with these parts may do in this state. */
    public static Set<VersionAction> possible(Set<Part> parts, VersionState state) {
        EnumSet<VersionAction> possible = EnumSet.noneOf(VersionAction.class);
        for (VersionAction action : values()) {
            if (action.from(state).isPresent() && action.parts.stream().anyMatch(parts::contains)) {
                possible.add(action);
            }
        }
        return possible;
    }

    /** {@code send-back}, as logs and steps name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose part somebody has in one version. One person can have several, but never {@link #AUTHOR} and {@link #GATE}. */
    public enum Part {
        /** Who started it, and the co-authors they named. */
        AUTHOR,
        /** Who decides for the organisation: its mandate's holders except authors; where nobody is left, the office. */
        GATE,
        /** Whom the office named for this version; never of the organisation that owns it. */
        REVIEWER,
        OFFICE
    }
}
