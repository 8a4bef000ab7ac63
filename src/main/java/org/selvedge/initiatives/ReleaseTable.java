package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Refusal;

/** Puts an initiative's figures about people together with everything that ties them, and refuses what cannot be true. */
final class ReleaseTable {
    private final List<String> stages;
    private final List<Cohort> cohorts;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Set<Category> categories = EnumSet.noneOf(Category.class);
    private final CountTable table = new CountTable();

    ReleaseTable(List<Stage> stages, List<Cohort> cohorts, List<Figure> aboutPeople, Map<String, Known> before) {
        this.stages = stages.stream().map(Stage::slug).toList();
        this.cohorts = cohorts;
        aboutPeople.forEach(figure -> {
            figures.put(figure.address(), figure);
            if (figure.category() != null) {
                categories.add(figure.category());
            }
        });
        aboutPeople.forEach(figure -> add(figure, before.get(figure.address())));
        tie();
    }

    CountTable table() {
        return table;
    }

    private void add(Figure figure, @Nullable Known before) {
        Integer n = figure.n();
        if (n == null) {
            return;
        }
        if (figure.consent() != null) {
            table.known(figure.address(), n, FigureAudience.OUTSIDE);
        } else if (figure.category() != null && figure.category().dimension().special()) {
            table.special(figure.address(), n);
        } else if (before != null && before.n() == n) {
            table.known(figure.address(), n, before.to());
        } else {
            table.count(figure.address(), n);
        }
    }

    private void tie() {
        for (String stage : stages) {
            overCohorts(stage, null);
            places().forEach(place -> overCategories(place, stage));
            categories.forEach(category -> overCohorts(stage, category));
        }
        for (Cohort cohort : cohorts) {
            along(cohort.slug(), cohort.mayRise());
        }
        along(null, cohorts.stream().anyMatch(Cohort::mayRise));
    }

    private Stream<@Nullable String> places() {
        return Stream.concat(cohorts.stream().map(Cohort::slug), Stream.of((String) null));
    }

    private void overCohorts(String stage, @Nullable Category category) {
        breakdown(
                FigurePlace.address(null, stage, category),
                cohorts.stream()
                        .map(cohort -> FigurePlace.address(cohort.slug(), stage, category))
                        .filter(address -> !doesNotApply(address))
                        .toList());
    }

    private void overCategories(@Nullable String place, String stage) {
        categories.stream()
                .collect(Collectors.groupingBy(Category::dimension))
                .values()
                .forEach(parts -> breakdown(
                        FigurePlace.address(place, stage, null),
                        parts.stream()
                                .map(part -> FigurePlace.address(place, stage, part))
                                .toList()));
    }

    private void breakdown(String total, List<String> parts) {
        table.breakdown(total, parts);
        Figure whole = figures.get(total);
        if (whole == null || whole.n() == null || parts.isEmpty()) {
            return;
        }
        List<Integer> counted = parts.stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .map(Figure::n)
                .filter(Objects::nonNull)
                .toList();
        int sum = counted.stream().mapToInt(Integer::intValue).sum();
        boolean complete = counted.size() == parts.size();
        if (complete ? sum != whole.n() : sum > whole.n()) {
            throw new Refusal("initiatives.figure.sum", total, whole.n(), sum);
        }
    }

    private void along(@Nullable String cohort, boolean mayRise) {
        List<String> strip = stages.stream()
                .map(stage -> FigurePlace.address(cohort, stage, null))
                .toList();
        List<Figure> counted = new ArrayList<>(strip.stream()
                .map(figures::get)
                .filter(figure -> figure != null && figure.n() != null)
                .toList());
        for (int i = 1; i < counted.size() && !mayRise; i++) {
            if (counted.get(i).n() > counted.get(i - 1).n()) {
                throw new Refusal(
                        "initiatives.figure.rises",
                        counted.get(i).address(),
                        counted.get(i).n(),
                        counted.get(i - 1).n());
            }
        }
        table.strip(strip, mayRise);
    }

    private boolean doesNotApply(String address) {
        Figure figure = figures.get(address);
        return figure != null && figure.answer() == Answer.NOT_APPLICABLE;
    }

    /** What an earlier release showed, and to whom at most. */
    record Known(int n, FigureAudience to) {}
}
