package org.selvedge.initiatives;

import java.util.Set;
import org.selvedge.shared.Refusal;

/** Where a contribution stands between the partner that gives and the organisation that receives. */
public enum ContributionState {
    /** The owner named it; the partner has not said anything yet. */
    NAMED,
    /** The partner is writing. */
    DRAFT,
    /** Waits for the receiving organisation. */
    SENT,
    /** The receiving organisation has a question. */
    ASKED_BACK,
    CONFIRMED;

    Set<ContributionState> next() {
        return switch (this) {
            case NAMED -> Set.of(DRAFT, SENT);
            case DRAFT, ASKED_BACK -> Set.of(DRAFT, SENT);
            case SENT -> Set.of(DRAFT, SENT, CONFIRMED, ASKED_BACK);
            case CONFIRMED -> Set.of(DRAFT, SENT);
        };
    }

    ContributionState to(ContributionState wanted) {
        if (!next().contains(wanted)) {
            throw new Refusal("initiatives.contribution.state");
        }
        return wanted;
    }
}
