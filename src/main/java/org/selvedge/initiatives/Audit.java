package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What somebody who sees a protected table can work out about the hidden counts: the exact range of each, given all that
 * is shown, all sums, the fall along the stages, and that a zero is said as zero. A range, not a value, because a small
 * count is told by "1 or 2" as well. No linear combination of what is shown can do better than these bounds, since they
 * are the optima of the linear programme that has all of it as constraints.
 *
 * <p>Source: the "intruder's problem" and interval audit of M. Fischetti and J. J. Salazar González, "Solving the cell
 * suppression problem on tabular data with linear constraints", Management Science 47 (2001); A. Hundepool and others,
 * "Statistical Disclosure Control" (Wiley 2012), chapter 4. See src/docs/decisions.
 */
final class Audit {
    private final CountTable table;
    private final FigureAudience audience;
    private final int threshold;

    Audit(CountTable table, FigureAudience audience, int threshold) {
        this.table = table;
        this.audience = audience;
        this.threshold = threshold;
    }

    /** The first hidden count whose range is too narrow. */
    Optional<Finding> firstFinding(Set<String> hidden, Set<String> perhapsZero) {
        return hidden.stream()
                .map(address -> new Finding(address, range(address, hidden, perhapsZero)))
                .filter(finding -> finding.range.width() < required(finding.address, perhapsZero))
                .findFirst();
    }

    /** The exact range of one hidden count; no range at all where the arithmetic gives up, so that it counts as told. */
    Range range(String address, Set<String> hidden, Set<String> perhapsZero) {
        List<String> unknowns = new ArrayList<>(hidden);
        Equations equations = new Equations(unknowns, perhapsZero);
        table.sums().forEach(equations::add);
        table.falls().forEach(equations::add);
        int variable = unknowns.indexOf(address);
        long least = equations.least(address);
        try {
            long from = equations.system.smallest(variable) + least;
            OptionalLong to = equations.system.largest(variable);
            return new Range(from, to.isPresent() ? to.getAsLong() + least : Range.NO_END);
        } catch (ArithmeticException tooLarge) {
            return new Range(0, 0);
        }
    }

    /**
     * Wider than {@code threshold − 1}. One exception, which is arithmetic and not leniency: between stages that are
     * public by consent a count lies between those numbers whatever we do; then nothing may narrow that range.
     */
    private long required(String address, Set<String> perhapsZero) {
        long from = Math.max(least(address, perhapsZero), knownAfter(address));
        long to = knownBefore(address);
        return Math.clamp(to == Range.NO_END ? threshold : to - from, 1, threshold);
    }

    private long knownBefore(String address) {
        return table.falls().stream()
                .filter(fall -> fall.later().equals(address))
                .mapToLong(fall ->
                        isKnown(fall.earlier()) ? table.cell(fall.earlier()).count() : knownBefore(fall.earlier()))
                .min()
                .orElse(Range.NO_END);
    }

    private long knownAfter(String address) {
        return table.falls().stream()
                .filter(fall -> fall.earlier().equals(address))
                .mapToLong(
                        fall -> isKnown(fall.later()) ? table.cell(fall.later()).count() : knownAfter(fall.later()))
                .max()
                .orElse(0);
    }

    private boolean isKnown(String address) {
        return table.cell(address).isKnownTo(audience);
    }

    /** A reader knows that a zero is said as zero, except where everything about a group is hidden. */
    private long least(String address, Set<String> perhapsZero) {
        return !perhapsZero.contains(address) && table.cell(address).count() > 0 ? 1 : 0;
    }

    /** Least and largest value that fit everything shown. */
    record Range(long from, long to) {
        static final long NO_END = Long.MAX_VALUE;

        long width() {
            return to == NO_END ? NO_END : to - from;
        }
    }

    /** A hidden count that is not hidden well enough. */
    record Finding(String address, Range range) {}

    /** The hidden counts as variables, each counted from its least possible value. */
    private final class Equations {
        private final List<String> unknowns;
        private final Set<String> perhapsZero;
        private final LinearSystem system;

        Equations(List<String> unknowns, Set<String> perhapsZero) {
            this.unknowns = unknowns;
            this.perhapsZero = perhapsZero;
            system = new LinearSystem(unknowns.size());
        }

        long least(String address) {
            return Audit.this.least(address, perhapsZero);
        }

        void add(CountTable.Sum sum) {
            Line line = new Line();
            sum.parts().forEach(part -> line.add(part, 1));
            line.add(sum.total(), -1);
            line.into(sum.complete());
        }

        void add(CountTable.Fall fall) {
            Line line = new Line();
            line.add(fall.later(), 1);
            line.add(fall.earlier(), -1);
            line.into(false);
        }

        /** {@code Σ factor · count = 0} or {@code ≤ 0}, what is shown moved to the right. */
        private final class Line {
            private final long[] coefficients = new long[unknowns.size()];
            private long constant;
            private boolean saysSomething;

            void add(String address, int factor) {
                int variable = unknowns.indexOf(address);
                if (variable < 0) {
                    constant -= (long) factor * table.cell(address).count();
                } else {
                    coefficients[variable] += factor;
                    constant -= factor * least(address);
                    saysSomething = true;
                }
            }

            void into(boolean equal) {
                if (saysSomething && equal) {
                    system.equal(coefficients, constant);
                } else if (saysSomething) {
                    system.atMost(coefficients, constant);
                }
            }
        }
    }
}
