package org.selvedge.practices;

/** A colleague said something else meanwhile: both texts, for the one who came second to choose. */
public class AdoptionConflict extends RuntimeException {
    private final transient AdoptionSheet theirs;
    private final transient AdoptionChange yours;

    AdoptionConflict(AdoptionSheet theirs, AdoptionChange yours) {
        super("the adoption was changed meanwhile");
        this.theirs = theirs;
        this.yours = yours;
    }

    /** As it stands now, with the version to go on from. */
    public AdoptionSheet theirs() {
        return theirs;
    }

    public AdoptionChange yours() {
        return yours;
    }
}
