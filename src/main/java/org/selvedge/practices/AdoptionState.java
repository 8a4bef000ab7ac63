package org.selvedge.practices;

/** What an organisation does with another's practice; those who do it come first. */
public enum AdoptionState {
    RUNNING,
    PILOTING,
    CONSIDERING,
    STOPPED;

    public String labelKey() {
        return "practices.AdoptionState." + name();
    }

    /** Whether it counts as taken up today: who only considers it or has stopped does not do it. */
    public boolean counts() {
        return this == RUNNING || this == PILOTING;
    }
}
