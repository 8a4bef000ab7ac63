package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.initiatives.PublishableTable.Part;
import org.selvedge.initiatives.PublishableTable.PartKind;
import org.selvedge.initiatives.PublishableTable.Placed;

/** Puts protected cells where they belong: strip, breakdowns, things. */
final class TableLayout {
    private final List<Part> parts;
    private final Map<String, Placed> cells;
    private final FigureAudience audience;

    TableLayout(List<Part> parts, Map<String, Placed> cells, FigureAudience audience) {
        this.parts = parts;
        this.cells = cells;
        this.audience = audience;
    }

    FigureTable table() {
        List<Part> stages = of(PartKind.STAGE);
        List<FigureTable.CohortRow> cohorts =
                of(PartKind.COHORT).stream().map(cohort -> row(cohort, stages)).toList();
        return new FigureTable(
                stages.stream().map(Part::name).toList(),
                cohorts,
                stages.stream().map(stage -> cell(null, stage.slug(), null)).toList(),
                breakdowns(stages, cohorts),
                of(PartKind.THING).stream().flatMap(this::thing).toList());
    }

    private List<Part> of(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private FigureTable.CohortRow row(Part cohort, List<Part> stages) {
        return new FigureTable.CohortRow(
                cohort.slug(),
                Objects.requireNonNull(cohort.start()),
                cohort.name(),
                stages.stream()
                        .map(stage -> cell(cohort.slug(), stage.slug(), null).orElseGet(FigureCell::notReported))
                        .toList());
    }

    private Stream<FigureTable.Thing> thing(Part thing) {
        return cell(null, thing.slug(), null).stream()
                .map(cell -> new FigureTable.Thing(thing.name(), thing.more(), cell));
    }

    private Optional<FigureCell> cell(@Nullable String cohort, String stage, @Nullable Category category) {
        return Optional.ofNullable(cells.get(FigurePlace.address(cohort, stage, category)))
                .map(Placed::cell);
    }

    /** Special categories are not even announced to others. */
    private List<FigureTable.Breakdown> breakdowns(List<Part> stages, List<FigureTable.CohortRow> cohorts) {
        List<FigureTable.Breakdown> breakdowns = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Category> used = dimension.categories().stream()
                    .filter(category -> cells.values().stream().anyMatch(placed -> placed.category() == category))
                    .toList();
            if (used.isEmpty() || (dimension.special() && audience != FigureAudience.OWNER)) {
                continue;
            }
            for (Part stage : stages) {
                List<FigureTable.BreakdownRow> rows = Stream.concat(
                                cohorts.stream().map(Optional::of), Stream.of(Optional.<FigureTable.CohortRow>empty()))
                        .flatMap(cohort -> row(cohort, stage, used))
                        .toList();
                if (!rows.isEmpty()) {
                    breakdowns.add(new FigureTable.Breakdown(dimension, stage.name(), used, rows));
                }
            }
        }
        return breakdowns;
    }

    private Stream<FigureTable.BreakdownRow> row(
            Optional<FigureTable.CohortRow> cohort, Part stage, List<Category> categories) {
        String place = cohort.map(FigureTable.CohortRow::slug).orElse(null);
        if (categories.stream()
                .allMatch(category -> cell(place, stage.slug(), category).isEmpty())) {
            return Stream.empty();
        }
        return Stream.of(new FigureTable.BreakdownRow(
                cohort,
                categories.stream()
                        .map(category -> cell(place, stage.slug(), category).orElseGet(FigureCell::notReported))
                        .toList(),
                cell(place, stage.slug(), null).orElseGet(FigureCell::notReported)));
    }
}
