package org.selvedge.initiatives;

import java.util.Arrays;
import java.util.List;

/** One run of the simplex method for {@link LinearSystem}: columns are variables, slacks, artificials, and the constant. */
final class Tableau {
    /** How a run ended. */
    enum Outcome {
        FOUND,
        UNBOUNDED,
        IMPOSSIBLE
    }

    private final int variables;
    private final int real;
    private final int width;
    private final Fraction[][] cells;
    private final int[] basis;

    Tableau(int variables, List<LinearSystem.Row> rows) {
        this.variables = variables;
        int slacks = (int) rows.stream().filter(row -> !row.equal()).count();
        real = variables + slacks;
        width = real + rows.size();
        cells = new Fraction[rows.size()][width + 1];
        basis = new int[rows.size()];
        int slack = variables;
        for (int r = 0; r < rows.size(); r++) {
            LinearSystem.Row row = rows.get(r);
            long sign = row.constant() < 0 ? -1 : 1;
            Arrays.fill(cells[r], Fraction.ZERO);
            for (int v = 0; v < variables; v++) {
                cells[r][v] = Fraction.of(sign * row.coefficients()[v]);
            }
            if (!row.equal()) {
                cells[r][slack++] = Fraction.of(sign);
            }
            cells[r][real + r] = Fraction.ONE;
            cells[r][width] = Fraction.of(sign * row.constant());
            basis[r] = real + r;
        }
    }

    Outcome maximise(Fraction[] objective) {
        Fraction[] feasibility = new Fraction[width];
        Arrays.fill(feasibility, 0, real, Fraction.ZERO);
        Arrays.fill(feasibility, real, width, Fraction.of(-1));
        run(feasibility, width);
        if (!worth(feasibility).isZero()) {
            return Outcome.IMPOSSIBLE;
        }
        driveOutArtificials();
        Fraction[] goal = new Fraction[width];
        Arrays.fill(goal, Fraction.ZERO);
        System.arraycopy(objective, 0, goal, 0, variables);
        return run(goal, real) ? Outcome.FOUND : Outcome.UNBOUNDED;
    }

    Fraction[] corner() {
        Fraction[] corner = new Fraction[variables];
        Arrays.fill(corner, Fraction.ZERO);
        for (int r = 0; r < basis.length; r++) {
            if (basis[r] < variables) {
                corner[basis[r]] = cells[r][width];
            }
        }
        return corner;
    }

    Fraction value(Fraction[] objective) {
        Fraction sum = Fraction.ZERO;
        Fraction[] corner = corner();
        for (int v = 0; v < variables; v++) {
            sum = sum.plus(objective[v].times(corner[v]));
        }
        return sum;
    }

    /** Pivots until no column below {@code columns} improves; false when one improves without end. */
    private boolean run(Fraction[] goal, int columns) {
        while (true) {
            int entering = entering(goal, columns);
            if (entering < 0) {
                return true;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering);
        }
    }

    private int entering(Fraction[] goal, int columns) {
        for (int c = 0; c < columns; c++) {
            Fraction gain = goal[c];
            for (int r = 0; r < basis.length; r++) {
                if (!goal[basis[r]].isZero() && !cells[r][c].isZero()) {
                    gain = gain.minus(goal[basis[r]].times(cells[r][c]));
                }
            }
            if (gain.isPositive()) {
                return c;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        Fraction tightest = Fraction.ZERO;
        for (int r = 0; r < basis.length; r++) {
            if (cells[r][entering].isPositive()) {
                Fraction ratio = cells[r][width].dividedBy(cells[r][entering]);
                int order = leaving < 0 ? -1 : ratio.compareTo(tightest);
                if (order < 0 || (order == 0 && basis[r] < basis[leaving])) {
                    leaving = r;
                    tightest = ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int row, int column) {
        Fraction divisor = cells[row][column];
        for (int c = 0; c <= width; c++) {
            cells[row][c] = cells[row][c].dividedBy(divisor);
        }
        for (int r = 0; r < cells.length; r++) {
            Fraction factor = cells[r][column];
            if (r != row && !factor.isZero()) {
                for (int c = 0; c <= width; c++) {
                    if (!cells[row][c].isZero()) {
                        cells[r][c] = cells[r][c].minus(factor.times(cells[row][c]));
                    }
                }
            }
        }
        basis[row] = column;
    }

    /** An artificial that is left in the basis stands at zero; where its row has no real column, the row said nothing. */
    private void driveOutArtificials() {
        for (int r = 0; r < basis.length; r++) {
            if (basis[r] >= real) {
                for (int c = 0; c < real; c++) {
                    if (!cells[r][c].isZero()) {
                        pivot(r, c);
                        break;
                    }
                }
            }
        }
    }

    private Fraction worth(Fraction[] goal) {
        Fraction sum = Fraction.ZERO;
        for (int r = 0; r < basis.length; r++) {
            sum = sum.plus(goal[basis[r]].times(cells[r][width]));
        }
        return sum;
    }
}
