package org.selvedge.initiatives;

/**
 * What stands in a cell: never a bare number. Not known is not zero, and a hidden number is not unknown: each is said in
 * words of its own.
 */
public sealed interface FigureValue {
    /** A number this reader may see. */
    record Known(int n) implements FigureValue {}

    /** Counted, and there was nobody. */
    record Zero() implements FigureValue {}

    /** Should be known by now and is not reported; nothing says when it is due. */
    record Unknown() implements FigureValue {}

    /** Cannot be known before that date. */
    record NotDueYet(RoughDate due) implements FigureValue {}

    /** Was due then and is not reported. */
    record Overdue(RoughDate due) implements FigureValue {}

    /** The question makes no sense here. */
    record NotApplicable() implements FigureValue {}

    /** Reported, and not shown to this reader. */
    record Hidden(Hiding reason) implements FigureValue {}

    /** A number that may be small: already public elsewhere, or everyone concerned agreed. */
    record ByConsent(int n) implements FigureValue {}

    /** Whether the owner has given an answer, shown or not. */
    default boolean answered() {
        return switch (this) {
            case Known _, Zero _, NotApplicable _, Hidden _, ByConsent _ -> true;
            case Unknown _, NotDueYet _, Overdue _ -> false;
        };
    }

    /** A number as it is said: zero is its own word. */
    static FigureValue of(int n) {
        return n == 0 ? new Zero() : new Known(n);
    }
}
