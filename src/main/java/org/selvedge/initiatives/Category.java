package org.selvedge.initiatives;

/** One part of a breakdown. */
public enum Category {
    WOMEN(Dimension.GENDER),
    MEN(Dimension.GENDER),
    NON_BINARY(Dimension.GENDER),
    GENDER_NOT_STATED(Dimension.GENDER),
    UNDER_30(Dimension.AGE),
    FROM_30_TO_54(Dimension.AGE),
    FROM_55(Dimension.AGE),
    AGE_NOT_STATED(Dimension.AGE),
    WITH_DISABILITY(Dimension.HEALTH),
    WITHOUT_DISABILITY(Dimension.HEALTH),
    BORN_ABROAD(Dimension.ORIGIN),
    BORN_HERE(Dimension.ORIGIN);

    private final Dimension dimension;

    Category(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }
}
