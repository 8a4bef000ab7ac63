package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people with addresses, and everything that ties them together and that a reader knows too: totals, stages
 * that cannot rise, and the group that each count is a part of.
 */
final class CountTable {
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Fall> falls = new ArrayList<>();
    private final List<Base> bases = new ArrayList<>();

    CountTable count(String address, int count) {
        return add(new Cell(address, count, null, false));
    }

    /** Consented to, or shown in an earlier release: this audience, and every narrower one, knows it already. */
    CountTable known(String address, int count, FigureAudience to) {
        return add(new Cell(address, count, to, false));
    }

    /** A count by health, origin or minority: never shown to anybody but the owner. */
    CountTable special(String address, int count) {
        return add(new Cell(address, count, null, true));
    }

    private CountTable add(Cell cell) {
        if (cell.count < 0) {
            throw new IllegalArgumentException("a count is not negative: " + cell);
        }
        cells.put(cell.address, cell);
        return this;
    }

    /**
     * An exhaustive breakdown. Parts that are not reported leave it incomplete: then the parts only cannot exceed the
     * total.
     */
    CountTable breakdown(String total, Collection<String> parts) {
        List<String> counted = parts.stream().filter(cells::containsKey).toList();
        if (cells.containsKey(total) && !counted.isEmpty()) {
            sums.add(new Sum(total, counted, counted.size() == parts.size()));
            bases.add(new Base(total, counted));
        }
        return this;
    }

    /** The stages of one cohort, first to last; those not reported are left out. */
    CountTable strip(List<String> stages, boolean mayRise) {
        List<String> counted = stages.stream().filter(cells::containsKey).toList();
        for (int i = 1; i < counted.size() && !mayRise; i++) {
            falls.add(new Fall(counted.get(i - 1), counted.get(i)));
        }
        if (!stages.isEmpty() && cells.containsKey(stages.getFirst())) {
            bases.add(new Base(stages.getFirst(), counted.subList(1, counted.size())));
        }
        return this;
    }

    Cell cell(String address) {
        return cells.get(address);
    }

    Collection<Cell> cells() {
        return cells.values();
    }

    List<Sum> sums() {
        return sums;
    }

    List<Fall> falls() {
        return falls;
    }

    List<Base> bases() {
        return bases;
    }

    /** How many counts lie beneath it: inner cells are given up before margins, margins before the grand total. */
    int beneath(String address) {
        return sums.stream()
                .filter(sum -> sum.total.equals(address))
                .mapToInt(sum ->
                        sum.parts.stream().mapToInt(part -> 1 + beneath(part)).sum())
                .max()
                .orElse(0);
    }

    /** One count, and who knows it whatever is released. */
    record Cell(String address, int count, @Nullable FigureAudience knownTo, boolean special) {
        boolean isKnownTo(FigureAudience audience) {
            return knownTo != null && audience.knowsWhatWasShownTo(knownTo);
        }
    }

    /** {@code total = Σ parts}, or {@code total ≥ Σ parts} when not complete. */
    record Sum(String total, List<String> parts, boolean complete) {
        List<String> line() {
            List<String> line = new ArrayList<>(parts);
            line.add(total);
            return line;
        }
    }

    /** {@code later ≤ earlier}. */
    record Fall(String earlier, String later) {}

    /** The group that some counts are parts of: where it is small, all of them tell about everybody in it. */
    record Base(String group, List<String> of) {}
}
