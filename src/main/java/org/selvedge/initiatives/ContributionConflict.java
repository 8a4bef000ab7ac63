package org.selvedge.initiatives;

/** Somebody else changed the contribution meanwhile: both states, for the one who came second to choose. */
public class ContributionConflict extends RuntimeException {
    private final transient ContributionSheet theirs;
    private final transient ContributionChange yours;

    ContributionConflict(ContributionSheet theirs, ContributionChange yours) {
        super("the contribution was changed meanwhile");
        this.theirs = theirs;
        this.yours = yours;
    }

    /** As it stands now, with the version to go on from. */
    public ContributionSheet theirs() {
        return theirs;
    }

    public ContributionChange yours() {
        return yours;
    }
}
