package org.selvedge.initiatives;

/** What a figure says: where one stood, where one wants to be, where one is. */
enum FigureRole {
    BASELINE,
    TARGET,
    ACTUAL
}
