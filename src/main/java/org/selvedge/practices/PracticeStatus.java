package org.selvedge.practices;

/** How far the work is; plans are not practices. */
public enum PracticeStatus {
    PILOT,
    RUNNING,
    FINISHED,
    STOPPED;

    public String labelKey() {
        return "practices.PracticeStatus." + name();
    }
}
