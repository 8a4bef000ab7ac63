package org.selvedge.practices;

import java.util.Set;
import org.selvedge.shared.Refusal;

/** The way of a version to the shelf; readers see it from {@link #APPROVED} on. */
public enum VersionState {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    /** By the organisation's own coordinator: members may read it. */
    APPROVED,
    /** By a reviewer of the network: everybody may read it. */
    REVIEWED,
    WITHDRAWN,
    DECLINED;

    Set<VersionState> next() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(CHANGES_REQUESTED, APPROVED, DECLINED, WITHDRAWN);
            case APPROVED -> Set.of(REVIEWED);
            case REVIEWED, WITHDRAWN, DECLINED -> Set.of();
        };
    }

    VersionState to(VersionState target) {
        if (!next().contains(target)) {
            throw new Refusal("practices.state.refused");
        }
        return target;
    }

    boolean accepted() {
        return this == APPROVED || this == REVIEWED;
    }

    /** Its manuscript can still be written. */
    boolean written() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Somebody is at work on it: a practice has at most one such version. */
    boolean open() {
        return written() || this == SUBMITTED;
    }

    public String labelKey() {
        return "practices.VersionState." + name();
    }
}
