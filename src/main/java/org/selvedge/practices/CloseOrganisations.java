package org.selvedge.practices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.Languages;
import org.selvedge.search.SearchWords;
import org.selvedge.search.SearchedField;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does something close to some words, for those who find nothing: by practices that the reader may read, any word counting. */
@Component
@Transactional(readOnly = true)
public class CloseOrganisations {
    /** Organisations at most. */
    public static final int MOST = 5;

    private static final int LOOKED_AT = 60;
    private static final int MOST_WORDS = 16;
    private static final float TITLE = 3;
    private static final float TEASER = 2;

    private final AskedIndex index;
    private final RelatedRows rows;
    private final Sights sights;

    CloseOrganisations(AskedIndex index, RelatedRows rows, Sights sights) {
        this.index = index;
        this.rows = rows;
        this.sights = sights;
    }

    /** The nearest first; never the reader's own, and nobody while the index does not answer. One statement. */
    public List<CloseOrganisation> to(String words, Reader reader, Locale language) {
        String stems = stems(SearchWords.visible(words));
        if (stems.isBlank()) {
            return List.of();
        }
        Sight sight = sights.of(reader);
        List<PracticeId> near = index.ids(predicates -> near(predicates, stems, sight), sight, LOOKED_AT)
                .orElse(List.of());
        return nearest(rows.of(near, sight, language), reader);
    }

    private static List<CloseOrganisation> nearest(List<RelatedPractice> practices, Reader reader) {
        Map<OrganisationId, CloseOrganisation> nearest = new LinkedHashMap<>();
        practices.stream()
                .filter(practice -> !reader.belongsTo(practice.owner()))
                .forEach(practice -> nearest.putIfAbsent(
                        practice.owner(),
                        new CloseOrganisation(
                                practice.owner(),
                                practice.ownerName(),
                                practice.slug(),
                                practice.title(),
                                practice.language())));
        return nearest.values().stream().limit(MOST).toList();
    }

    private static SearchPredicate near(SearchPredicateFactory predicates, String stems, Sight sight) {
        return predicates
                .match()
                .field(SearchedField.stemsOf(PracticeFields.TITLE))
                .boost(TITLE)
                .field(SearchedField.stemsOf(PracticeFields.TEASER))
                .boost(TEASER)
                .field(SearchedField.stemsOf(PracticeFields.THEME_NAMES))
                .boost(TEASER)
                .fields(PracticeIndex.texts(sight).stream()
                        .map(SearchedField::stemsOf)
                        .toArray(String[]::new))
                .matching(stems)
                .toPredicate();
    }

    /** Nobody says in which language they typed; of very many words the first ones have to do. */
    private static String stems(String words) {
        return Languages.known().stream()
                .sorted()
                .flatMap(language -> Stream.of(
                                new AnalysedText(language, words).stems().split(" "))
                        .limit(MOST_WORDS))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
