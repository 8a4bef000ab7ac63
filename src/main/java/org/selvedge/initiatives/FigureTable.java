package org.selvedge.initiatives;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All figures of one initiative as one audience may see them, protected. Made by {@link PublishableTable} only. */
public record FigureTable(
        List<String> stages,
        List<CohortRow> cohorts,
        List<Optional<FigureCell>> initiative,
        List<Breakdown> breakdowns,
        List<Thing> things) {

    /** One intake: its start, what it is called besides, and a cell per stage. */
    public record CohortRow(String slug, RoughDate start, String note, List<FigureCell> cells) {}

    /** One stage by one dimension: a row per cohort, a column per category, the total last. */
    public record Breakdown(Dimension dimension, String stage, List<Category> categories, List<BreakdownRow> rows) {}

    /** One cohort, or the whole initiative when {@code cohort} is empty. */
    public record BreakdownRow(Optional<CohortRow> cohort, List<FigureCell> cells, FigureCell total) {}

    /** Something counted that is not people. */
    public record Thing(String name, String definition, FigureCell cell) {}

    /** Whether there is any figure of the whole initiative among the stages. */
    public boolean hasInitiativeRow() {
        return initiative.stream().anyMatch(Optional::isPresent);
    }

    /** How many cells of the cohorts have an answer, shown or not. */
    public long answered() {
        return cells().filter(cell -> cell.value().answered()).count();
    }

    /** How many cannot have one yet. */
    public long notDueYet() {
        return cells().filter(cell -> cell.value() instanceof FigureValue.NotDueYet)
                .count();
    }

    public long size() {
        return cells().count();
    }

    private Stream<FigureCell> cells() {
        return cohorts.stream().flatMap(row -> row.cells().stream());
    }
}
