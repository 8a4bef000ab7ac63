package org.selvedge.practices;

import java.util.List;

/**
 * The version that the people of an organisation are at work on, beside the one that readers see.
 *
 * @param writers names of its authors
 * @param way where this reader can open it
 */
public record NextVersion(PracticeId practice, int number, VersionState state, List<String> writers, Way way) {
    /** Its authors can change it now. */
    public boolean written() {
        return state.written();
    }

    /** Where somebody of its organisation can open a version that is not accepted yet. */
    public enum Way {
        /** Among what they write. */
        WRITING,
        /** Where it is read and decided. */
        READING,
        /** Nowhere: it is not theirs to read. */
        NONE
    }
}
