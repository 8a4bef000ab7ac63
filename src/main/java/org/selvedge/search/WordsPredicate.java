package org.selvedge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as a predicate over the fields one reader may read. Weights are constants, so a hit in a field of a
 * higher weight always comes first, however rare the word; the reasons are in
 * {@code src/docs/decisions/2026-11-22-search-ranking.md}.
 */
public final class WordsPredicate {
    private static final float STEM = 0.9f;
    private static final float BEGINNING = 0.5f;
    private static final float IN_PARTS = 0.5f;
    private static final float TYPO = 0.25f;
    private static final int MOST_ALL_NEEDED = 3;
    private static final double SHARE_NEEDED = 0.7;

    private final SearchPredicateFactory predicates;
    private final List<Field> fields;
    private final boolean typosForgiven;
    private final @Nullable NearWords spelling;
    private final Map<String, Set<String>> nearly = new HashMap<>();

    /**
     * Fields that this reader may search and that weigh the same.
     *
     * @param exactness whether a word as typed weighs more than its stem
     * @param onlyWhere where their text may be searched at all; null means everywhere
     */
    public record Field(
            String[] names,
            float weight,
            boolean exactness,
            @Nullable SearchPredicate onlyWhere) {
        public static Field graded(String name, float weight) {
            return new Field(new String[] {name}, weight, true, null);
        }

        public static Field of(List<String> names, float weight, @Nullable SearchPredicate onlyWhere) {
            return new Field(names.toArray(String[]::new), weight, false, onlyWhere);
        }

        String[] stems() {
            return Stream.of(names).map(SearchedField::stemsOf).toArray(String[]::new);
        }
    }

    /** Finds words as typed, and nearly so where {@code typosForgiven}. */
    public WordsPredicate(SearchPredicateFactory predicates, List<Field> fields, boolean typosForgiven) {
        this(predicates, fields, typosForgiven, null);
    }

    /** Forgives typos by what the index itself can tell of its words. */
    public WordsPredicate(SearchPredicateFactory predicates, List<Field> fields, NearWords spelling) {
        this(predicates, fields, true, spelling);
    }

    private WordsPredicate(
            SearchPredicateFactory predicates,
            List<Field> fields,
            boolean typosForgiven,
            @Nullable NearWords spelling) {
        this.predicates = predicates;
        this.fields = fields;
        this.typosForgiven = typosForgiven;
        this.spelling = spelling;
    }

    public SearchPredicate of(SearchWords words) {
        if (words.meaningless()) {
            return predicates.matchNone().toPredicate();
        }
        var needed = predicates.bool();
        var all = predicates.bool();
        int count = 0;
        for (SearchWords.Word word : words.words()) {
            if (word.needed()) {
                needed.should(anywhere(field -> word(field, word)));
                count++;
            } else {
                all.should(anywhere(field -> word(field, word)));
            }
        }
        if (count > 0) {
            needed.minimumShouldMatchNumber(count <= MOST_ALL_NEEDED ? count : (int) Math.ceil(count * SHARE_NEEDED));
            all.must(needed);
        }
        for (List<String> phrase : words.phrases()) {
            all.must(anywhere(field -> phrase(field, phrase, field.weight())));
        }
        if (count == 0 && words.phrases().isEmpty()) {
            all.must(predicates.matchAll().boost(0));
        }
        for (SearchWords.Word word : words.excluded()) {
            all.mustNot(anywhere(field -> written(field, word)));
        }
        for (List<String> phrase : words.excludedPhrases()) {
            all.mustNot(anywhere(field -> phrase(field, phrase, 1)));
        }
        return all.toPredicate();
    }

    /** Texts with a word that is nearly this one, its first letter included. */
    public SearchPredicate near(SearchWords words) {
        var any = predicates.bool();
        words.words()
                .forEach(word -> any.should(anywhere(field -> spelling == null
                        ? fuzzy(field, word, Spelling.MOST_WRONG, 0, field.weight())
                        : nearly(field, word, Spelling.MOST_WRONG, 0, field.weight(), spelling))));
        return any.toPredicate();
    }

    private PredicateFinalStep phrase(Field field, List<String> phrase, float weight) {
        return predicates
                .phrase()
                .fields(field.names())
                .matching(String.join(" ", phrase))
                .constantScore()
                .boost(weight);
    }

    private PredicateFinalStep anywhere(java.util.function.Function<Field, PredicateFinalStep> inField) {
        var any = predicates.bool();
        for (Field field : fields) {
            PredicateFinalStep found = inField.apply(field);
            any.should(
                    field.onlyWhere() == null
                            ? found
                            : predicates.bool().must(found).filter(field.onlyWhere()));
        }
        return any;
    }

    private BooleanPredicateClausesStep<?, ?> written(Field field, SearchWords.Word word) {
        var forms = predicates.bool();
        if (field.exactness()) {
            forms.should(any(field.names(), Set.of(word.folded()), field.weight()));
        }
        forms.should(any(field.stems(), word.stems(), field.weight() * STEM));
        return forms;
    }

    private PredicateFinalStep word(Field field, SearchWords.Word word) {
        var forms = written(field, word);
        word.parts().forEach(parts -> forms.should(together(field, parts)));
        if (word.unfinished()) {
            forms.should(predicates
                    .prefix()
                    .fields(field.names())
                    .matching(word.folded())
                    .constantScore()
                    .boost(field.weight() * BEGINNING));
        }
        if (typosForgiven && word.typos() > 0) {
            float weight = field.weight() * TYPO;
            forms.should(
                    spelling == null
                            ? fuzzy(field, word, word.typos(), 1, weight)
                            : nearly(field, word, word.typos(), 1, weight, spelling));
        }
        if (typosForgiven) {
            word.pieces().forEach(pieces -> forms.should(phrase(field, pieces, field.weight() * TYPO)));
        }
        return forms;
    }

    /** @param firm how many letters at the beginning must be as typed */
    private PredicateFinalStep fuzzy(Field field, SearchWords.Word word, int wrong, int firm, float weight) {
        return predicates
                .match()
                .fields(field.names())
                .matching(word.folded())
                .fuzzy(wrong, firm)
                .constantScore()
                .boost(weight);
    }

    private PredicateFinalStep nearly(
            Field field, SearchWords.Word word, int wrong, int firm, float weight, NearWords words) {
        Set<String> tokens = nearly.computeIfAbsent(word.folded(), folded -> words.of(folded, wrong, firm, allNames()));
        return tokens.isEmpty() ? predicates.matchNone() : any(field.names(), tokens, weight);
    }

    private List<String> allNames() {
        return fields.stream().flatMap(field -> Stream.of(field.names())).toList();
    }

    /** All parts of a compound, wherever they stand in the fields. */
    private PredicateFinalStep together(Field field, List<String> parts) {
        var all = predicates.bool();
        parts.forEach(part -> all.must(any(field.stems(), Set.of(part), 1)));
        return all.constantScore().boost(field.weight() * IN_PARTS);
    }

    private PredicateFinalStep any(String[] names, Set<String> tokens, float weight) {
        return predicates
                .terms()
                .fields(names)
                .matchingAny(tokens)
                .constantScore()
                .boost(weight);
    }
}
