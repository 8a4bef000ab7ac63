package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.SearchWords;
import org.selvedge.search.SearchedField;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does something close to some words, for those who find nothing: by practices that the reader may read, any word counting. */
@Component
@Transactional(readOnly = true)
public class CloseOrganisations {
    /** Organisations at most. */
    public static final int MOST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(CloseOrganisations.class);
    private static final int LOOKED_AT = 60;
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "es", "nl", "sv");
    private static final float TITLE = 3;
    private static final float TEASER = 2;

    private final EntityManager entities;
    private final RelatedRows rows;
    private final Sights sights;

    CloseOrganisations(EntityManager entities, RelatedRows rows, Sights sights) {
        this.entities = entities;
        this.rows = rows;
        this.sights = sights;
    }

    /** The nearest first; never the reader's own. One statement. */
    public List<CloseOrganisation> to(String words, Reader reader, Locale language) {
        String stems = stems(SearchWords.visible(words));
        if (stems.isBlank()) {
            return List.of();
        }
        Sight sight = sights.of(reader);
        try {
            return nearest(rows.of(near(stems, sight), sight, language), reader);
        } catch (SearchException unavailable) {
            LOG.warn("The search index does not answer, nobody is close: {}", unavailable.getMessage());
            return List.of();
        }
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

    private List<PracticeId> near(String stems, Sight sight) {
        SearchSession session = Search.session(entities);
        SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
        return session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(near(predicates, stems, sight))
                .sort(sorts -> sorts.score().then().field(PracticeFields.RANK).desc())
                .fetchHits(LOOKED_AT);
    }

    private static SearchPredicate near(SearchPredicateFactory predicates, String stems, Sight sight) {
        List<String> texts = sight.member()
                ? List.of(PracticeFields.TEXT_PUBLIC, PracticeFields.TEXT_MEMBERS, PracticeFields.TEXT_PARTNERS)
                : List.of(PracticeFields.TEXT_PUBLIC);
        var said = predicates
                .match()
                .field(SearchedField.stemsOf(PracticeFields.TITLE))
                .boost(TITLE)
                .field(SearchedField.stemsOf(PracticeFields.TEASER))
                .boost(TEASER)
                .field(SearchedField.stemsOf(PracticeFields.THEME_NAMES))
                .boost(TEASER)
                .fields(texts.stream().map(SearchedField::stemsOf).toArray(String[]::new))
                .matching(stems);
        return predicates
                .bool()
                .must(said)
                .filter(PracticeIndex.visible(predicates, sight))
                .toPredicate();
    }

    /** Nobody says in which language they typed. */
    private static String stems(String words) {
        return LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(new AnalysedText(language, words).stems().split(" ")))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
