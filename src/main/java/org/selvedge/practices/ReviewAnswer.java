package org.selvedge.practices;

/** What a reviewer answers to each of the four questions. */
public enum ReviewAnswer {
    YES,
    PARTLY,
    NO;

    public String labelKey() {
        return "practices.ReviewAnswer." + name();
    }
}
