package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is known about whole numbers that are not negative: sums of them that equal something or do not exceed it.
 * Answers how large or small one of them can be, exactly.
 *
 * <p>Method: the two-phase simplex method on a dense tableau in exact fractions, with Bland's rule so that it ends
 * (R. G. Bland, "New finite pivoting rules for the simplex method", Mathematics of Operations Research 2, 1977), and
 * branch and bound where a corner is not whole (A. H. Land and A. G. Doig, Econometrica 28, 1960). Two-way tables with
 * margins have whole corners only, so that branching is rare.
 */
final class LinearSystem {
    private static final int BRANCHES = 400;

    private final int variables;
    private final List<Row> rows;

    LinearSystem(int variables) {
        this(variables, new ArrayList<>());
    }

    private LinearSystem(int variables, List<Row> rows) {
        this.variables = variables;
        this.rows = rows;
    }

    void equal(long[] coefficients, long constant) {
        rows.add(new Row(coefficients.clone(), constant, true));
    }

    void atMost(long[] coefficients, long constant) {
        rows.add(new Row(coefficients.clone(), constant, false));
    }

    /** The largest whole value; empty when there is no largest. */
    OptionalLong largest(int variable) {
        Best best = new Best();
        search(objective(variable, 1), best, new int[] {BRANCHES});
        return best.unbounded ? OptionalLong.empty() : OptionalLong.of(best.value);
    }

    /** The smallest whole value. */
    long smallest(int variable) {
        Best best = new Best();
        search(objective(variable, -1), best, new int[] {BRANCHES});
        return -best.value;
    }

    private Fraction[] objective(int variable, long sign) {
        Fraction[] objective = new Fraction[variables];
        Arrays.fill(objective, Fraction.ZERO);
        objective[variable] = Fraction.of(sign);
        return objective;
    }

    private void search(Fraction[] objective, Best best, int[] branchesLeft) {
        if (--branchesLeft[0] < 0) {
            throw new ArithmeticException("too many branches");
        }
        Tableau tableau = new Tableau(variables, rows);
        switch (tableau.maximise(objective)) {
            case IMPOSSIBLE -> {}
            case UNBOUNDED -> best.unbounded = true;
            case FOUND -> {
                Fraction[] corner = tableau.corner();
                long bound = tableau.value(objective).floor();
                if (best.unbounded || (best.found && bound <= best.value)) {
                    return;
                }
                int fractional = firstFractional(corner);
                if (fractional < 0) {
                    best.found = true;
                    best.value = bound;
                    return;
                }
                long floor = corner[fractional].floor();
                long[] below = new long[variables];
                below[fractional] = 1;
                with(new Row(below, floor, false)).search(objective, best, branchesLeft);
                long[] above = new long[variables];
                above[fractional] = -1;
                with(new Row(above, -(floor + 1), false)).search(objective, best, branchesLeft);
            }
        }
    }

    private LinearSystem with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new LinearSystem(variables, more);
    }

    private static int firstFractional(Fraction[] corner) {
        for (int i = 0; i < corner.length; i++) {
            if (!corner[i].isWhole()) {
                return i;
            }
        }
        return -1;
    }

    /** {@code coefficients · x = constant}, or {@code ≤} when not equal. */
    record Row(long[] coefficients, long constant, boolean equal) {}

    private static final class Best {
        private boolean found;
        private boolean unbounded;
        private long value;
    }
}
