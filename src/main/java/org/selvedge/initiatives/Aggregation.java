package org.selvedge.initiatives;

/** How an indicator's figures add up; counts of different people never sum over periods. */
enum Aggregation {
    SUM,
    LAST,
    DISTINCT,
    NONE
}
