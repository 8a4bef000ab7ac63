package org.selvedge.practices;

/** How far the work reaches. */
public enum Scale {
    NEIGHBOURHOOD,
    TOWN,
    REGION,
    COUNTRY,
    SEVERAL_COUNTRIES;

    public String labelKey() {
        return "practices.Scale." + name();
    }
}
