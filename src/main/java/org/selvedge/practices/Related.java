package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.SearchedField;
import org.springframework.stereotype.Component;

/**
 * Practices that are about the same: shared themes count most, then for whom, then words of title and teaser, then the
 * country. See {@code src/docs/decisions/2026-11-23-related-practices.md}.
 */
@Component
class Related {
    static final int MOST = 4;

    private static final float THEME = 6;
    private static final float GROUP = 3;
    private static final float TITLE = 2;
    private static final float TEASER = 0.5f;
    private static final float COUNTRY = 1;
    private static final int WORDS_ALONE = 2;

    private final AskedIndex index;
    private final RelatedRows rows;

    Related(AskedIndex index, RelatedRows rows) {
        this.index = index;
        this.rows = rows;
    }

    /** The nearest first, of those this reader may read; none while the index does not answer. */
    List<RelatedPractice> of(PracticePage page, Sight sight, Locale language) {
        List<PracticeId> near =
                index.ids(predicates -> near(predicates, page), sight, MOST).orElse(List.of());
        return rows.of(near, sight, language);
    }

    private static SearchPredicate near(SearchPredicateFactory predicates, PracticePage page) {
        String title = new AnalysedText(page.language().toLanguageTag(), page.title()).stems();
        String teaser = new AnalysedText(page.language().toLanguageTag(), page.teaser()).stems();
        var reasons = predicates.bool();
        page.themes().forEach(theme -> reasons.should(facet(predicates, PracticeFacet.THEME, theme.key(), THEME)));
        page.groups().forEach(group -> reasons.should(facet(predicates, PracticeFacet.GROUP, group.key(), GROUP)));
        if (!title.isBlank()) {
            reasons.should(predicates
                    .match()
                    .field(SearchedField.stemsOf(PracticeFields.TITLE))
                    .matching(title)
                    .minimumShouldMatchNumber(WORDS_ALONE)
                    .boost(TITLE));
        }
        var whole = predicates.bool().must(reasons);
        whole.mustNot(predicates.id().matching(page.id()));
        whole.should(facet(predicates, PracticeFacet.COUNTRY, page.country(), COUNTRY));
        if (!teaser.isBlank()) {
            whole.should(predicates
                    .match()
                    .field(SearchedField.stemsOf(PracticeFields.TEASER))
                    .matching(teaser)
                    .boost(TEASER));
        }
        return whole.toPredicate();
    }

    private static SearchPredicate facet(
            SearchPredicateFactory predicates, PracticeFacet facet, String value, float boost) {
        return predicates
                .match()
                .field(PracticeFields.of(facet))
                .matching(value)
                .constantScore()
                .boost(boost)
                .toPredicate();
    }
}
