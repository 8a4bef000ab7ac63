package org.selvedge.practices;

/** The parts of the record, in the order in which an author is led through it. */
public enum FieldGroup {
    IDENTITY,
    WHY,
    WHO,
    WHAT,
    MONEY,
    RESULTS,
    HONEST,
    TRANSFER,
    MEDIA;

    public String labelKey() {
        return "practices.FieldGroup." + name();
    }

    /** What this part is for, in a sentence. */
    public String hintKey() {
        return labelKey() + ".hint";
    }
}
