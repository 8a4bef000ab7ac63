package org.selvedge.practices;

/** How somebody hears of new matches of a search that they keep. */
public enum Telling {
    /** In the portal, and at most once a day by mail. */
    MAIL,
    /** In the portal only. */
    PORTAL,
    NONE;

    public String labelKey() {
        return "practices.Telling." + name();
    }
}
