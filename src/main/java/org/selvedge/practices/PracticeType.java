package org.selvedge.practices;

/** What kind of work a practice describes; what did not work is of equal standing. */
public enum PracticeType {
    PROJECT,
    SERVICE,
    METHOD,
    TOOL,
    PILOT,
    DID_NOT_WORK;

    public String labelKey() {
        return "practices.PracticeType." + name();
    }
}
