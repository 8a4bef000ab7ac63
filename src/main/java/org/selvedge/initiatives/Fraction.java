package org.selvedge.initiatives;

/** An exact rational number; arithmetic that does not fit a long throws {@link ArithmeticException}, never rounds. */
record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    private static Fraction reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return new Fraction(numerator, 1);
        }
        long divisor = gcd(Math.absExact(numerator), Math.absExact(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * numerator / divisor, sign * denominator / divisor);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    Fraction plus(Fraction other) {
        return denominator == 1 && other.denominator == 1
                ? new Fraction(Math.addExact(numerator, other.numerator), 1)
                : reduced(
                        Math.addExact(
                                Math.multiplyExact(numerator, other.denominator),
                                Math.multiplyExact(other.numerator, denominator)),
                        Math.multiplyExact(denominator, other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return reduced(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return reduced(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(denominator, other.numerator));
    }

    Fraction negated() {
        return new Fraction(Math.negateExact(numerator), denominator);
    }

    boolean isZero() {
        return numerator == 0;
    }

    boolean isPositive() {
        return numerator > 0;
    }

    boolean isWhole() {
        return denominator == 1;
    }

    long floor() {
        return Math.floorDiv(numerator, denominator);
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }
}
