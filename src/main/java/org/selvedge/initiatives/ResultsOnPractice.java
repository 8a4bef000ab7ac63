package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeResults;
import org.selvedge.practices.PracticeResults.CohortFact;
import org.selvedge.practices.PracticeResults.Headline;
import org.selvedge.practices.PracticeResults.StageFact;
import org.selvedge.practices.PracticeResults.Tone;
import org.selvedge.practices.ResultFacts;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results that stand on a practice's page, for strangers as for members. */
@Component
@Transactional(readOnly = true)
class ResultsOnPractice implements ResultFacts {
    private final InitiativeQueries initiatives;
    private final PublishableTable figures;
    private final FigureWords words;
    private final Texts texts;

    ResultsOnPractice(InitiativeQueries initiatives, PublishableTable figures, FigureWords words, Texts texts) {
        this.initiatives = initiatives;
        this.figures = figures;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<PracticeResults> of(PracticeId practice, Reader reader, Locale language) {
        return initiatives
                .ofPractice(practice, reader)
                .filter(initiative -> initiative.release() > 0)
                .map(initiative -> results(initiative, reader, language));
    }

    private PracticeResults results(InitiativeQueries.InitiativeRow initiative, Reader reader, Locale language) {
        FigureAudience audience = FigureAudience.of(reader, initiative.owner(), initiative.takesPart());
        FigureTable table = figures.show(initiative.id(), audience, language);
        List<CohortFact> cohorts = table.cohorts().stream()
                .map(cohort -> new CohortFact(
                        capital(words.date(cohort.start(), language), language), facts(table, cohort, language)))
                .toList();
        String route = reader.is(Role.PARTNER)
                ? InitiativeRoutes.resultsForPartner(initiative.slug())
                : InitiativeRoutes.results(initiative.slug());
        boolean somethingHidden = Stream.concat(
                        table.cohorts().stream().flatMap(cohort -> cohort.cells().stream()),
                        table.initiative().stream().flatMap(Optional::stream))
                .anyMatch(cell -> cell.value() instanceof FigureValue.Hidden);
        return new PracticeResults(
                route,
                cohorts,
                headlines(table, language),
                somethingHidden ? texts.get(language, "initiatives.facts.hidden") : null);
    }

    private List<StageFact> facts(FigureTable table, FigureTable.CohortRow cohort, Locale language) {
        return IntStream.range(0, table.stages().size())
                .mapToObj(index -> {
                    String stage = table.stages().get(index);
                    FigureCell cell = cohort.cells().get(index);
                    Integer shown = shown(cell.value());
                    String value = words.value(cell.value(), language);
                    return new StageFact(
                            stage,
                            shown == null ? value : texts.get(language, "initiatives.facts.stage", stage, value),
                            tone(cell.value(), index),
                            shown);
                })
                .toList();
    }

    private List<Headline> headlines(FigureTable table, Locale language) {
        List<Headline> headlines = new ArrayList<>();
        for (int index = 0; index < table.stages().size(); index++) {
            String stage = table.stages().get(index);
            table.initiative()
                    .get(index)
                    .filter(cell -> shown(cell.value()) != null)
                    .ifPresent(cell -> headlines.add(headline(stage, cell, language)));
        }
        table.things().stream()
                .filter(thing -> shown(thing.cell().value()) != null)
                .forEach(thing -> headlines.add(headline(thing.name(), thing.cell(), language)));
        return headlines;
    }

    private Headline headline(String what, FigureCell cell, Locale language) {
        String value = words.value(cell.value(), language);
        String note = words.note(cell, language);
        return new Headline(
                note.isEmpty()
                        ? texts.get(language, "initiatives.facts.stage", what, value)
                        : texts.get(language, "initiatives.facts.headline", what, value, note),
                Tone.REACHED);
    }

    private static @Nullable Integer shown(FigureValue value) {
        return switch (value) {
            case FigureValue.Known(int n) -> n;
            case FigureValue.ByConsent(int n) -> n;
            case FigureValue.Zero _ -> 0;
            case FigureValue.Unknown _, FigureValue.NotDueYet _, FigureValue.Overdue _ -> null;
            case FigureValue.NotApplicable _, FigureValue.Hidden _ -> null;
        };
    }

    private static Tone tone(FigureValue value, int stage) {
        return switch (value) {
            case FigureValue.Known _, FigureValue.ByConsent _, FigureValue.Zero _ ->
                stage == 0 ? Tone.STARTED : Tone.REACHED;
            case FigureValue.Unknown _, FigureValue.NotApplicable _ -> Tone.NOT_REPORTED;
            case FigureValue.NotDueYet _ -> Tone.NOT_DUE;
            case FigureValue.Overdue _ -> Tone.OVERDUE;
            case FigureValue.Hidden _ -> Tone.HIDDEN;
        };
    }

    /** A name at the start of a line begins with a capital in every language of the portal. */
    static String capital(String text, Locale language) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
