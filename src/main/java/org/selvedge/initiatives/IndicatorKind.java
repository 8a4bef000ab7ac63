package org.selvedge.initiatives;

/** What an indicator is; a ratio is kept as numerator and denominator. */
enum IndicatorKind {
    COUNT,
    RATIO,
    QUALITATIVE
}
