package org.selvedge.practices;

/** What stands in a manuscript at this moment, and whether it can still be changed. */
public record WrittenSoFar(VersionState state, Manuscript manuscript) {
    public boolean open() {
        return state.written();
    }
}
