package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.selvedge.search.SearchSource;
import org.selvedge.search.SearchWords;
import org.selvedge.search.WordsPredicate;
import org.springframework.stereotype.Component;

/** Finds practices in the index: every question carries the reader's {@link Sight}, counts and facets included. */
@Component
class PracticeIndex implements SearchSource {
    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");

    private final EntityManager entities;
    private final Practices practices;

    PracticeIndex(EntityManager entities, Practices practices) {
        this.entities = entities;
        this.practices = practices;
    }

    @Override
    public Class<?> indexed() {
        return Practice.class;
    }

    @Override
    public long expected() {
        return practices.count();
    }

    /** One page of ids, best first, with the counts beside it. */
    record Found(
            List<PracticeId> ids,
            long total,
            Map<String, Long> themes,
            Map<String, Long> countries,
            boolean typosForgiven) {}

    /** Typos are forgiven only where the words as typed find nothing, so that counts stay precise. */
    Found find(PracticeQuery query, SearchWords words, Sight sight) {
        Found exact = find(query, words, sight, false);
        return exact.total() > 0 || words.blank() || words.meaningless() ? exact : find(query, words, sight, true);
    }

    private Found find(PracticeQuery query, SearchWords words, Sight sight, boolean typos) {
        SearchSession session = Search.session(entities);
        SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
        SearchPredicate base = visible(predicates, sight);
        if (!words.blank()) {
            SearchPredicate matching = new WordsPredicate(predicates, fields(predicates, sight), typos).of(words);
            base = predicates.bool().must(matching).filter(base).toPredicate();
        }
        SearchPredicate themes = chosen(predicates, PracticeFields.THEME, themeKeys(query));
        SearchPredicate countries = chosen(predicates, PracticeFields.COUNTRY, query.countries());
        SearchPredicate all =
                predicates.bool().must(base).filter(themes).filter(countries).toPredicate();
        var page = session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(all)
                .sort(sorts -> sorts.composite()
                        .add(sorts.score())
                        .add(sorts.field(PracticeFields.PUBLISHED).desc())
                        .add(sorts.field(PracticeFields.SLUG).asc()))
                .fetch(query.page() * PracticeQuery.PAGE_SIZE, PracticeQuery.PAGE_SIZE);
        return new Found(
                page.hits(),
                page.total().hitCount(),
                counts(session, PracticeFields.THEME, both(predicates, base, countries)),
                counts(session, PracticeFields.COUNTRY, both(predicates, base, themes)),
                typos);
    }

    private static Set<String> themeKeys(PracticeQuery query) {
        return query.themes().stream().map(Theme::key).collect(Collectors.toUnmodifiableSet());
    }

    /** A facet counts what choosing one more of its values would find: its own choice left out, all others kept. */
    private static Map<String, Long> counts(SearchSession session, String field, SearchPredicate where) {
        return session.search(Practice.class)
                .where(where)
                .aggregation(COUNTS, counts -> counts.terms().field(field, String.class))
                .fetch(0)
                .aggregation(COUNTS);
    }

    private static SearchPredicate both(SearchPredicateFactory predicates, SearchPredicate one, SearchPredicate other) {
        return predicates.bool().filter(one).filter(other).toPredicate();
    }

    private static SearchPredicate chosen(SearchPredicateFactory predicates, String field, Set<String> values) {
        return values.isEmpty()
                ? predicates.matchAll().toPredicate()
                : predicates.terms().field(field).matchingAny(values).toPredicate();
    }

    /** {@link Sight#PRACTICE} in the index's words. */
    private static SearchPredicate visible(SearchPredicateFactory predicates, Sight sight) {
        var visible = predicates.bool().should(shelf(predicates, Shelf.PUBLIC));
        if (sight.member()) {
            visible.should(shelf(predicates, Shelf.MEMBERS));
        }
        if (sight.takesPart()) {
            visible.should(
                    predicates.bool().must(shelf(predicates, Shelf.MEMBERS)).must(takesPart(predicates, sight)));
        }
        return predicates.bool().must(active(predicates)).must(visible).toPredicate();
    }

    /** What was archived or taken from the shelf is not offered. */
    private static SearchPredicate active(SearchPredicateFactory predicates) {
        return predicates
                .match()
                .field(PracticeFields.STANDING)
                .matching(Standing.ACTIVE.name())
                .toPredicate();
    }

    /** {@link Sight#SECTION} in the index's words: the fields this reader may search, and where. */
    private static List<WordsPredicate.Field> fields(SearchPredicateFactory predicates, Sight sight) {
        List<WordsPredicate.Field> fields = new ArrayList<>();
        fields.add(new WordsPredicate.Field(PracticeFields.TITLE, 1000, null));
        fields.add(new WordsPredicate.Field(PracticeFields.TEASER, 100, null));
        fields.add(new WordsPredicate.Field(PracticeFields.THEME_NAMES, 30, null));
        String text = sight.member() ? PracticeFields.TEXT_MEMBERS : PracticeFields.TEXT_PUBLIC;
        fields.add(new WordsPredicate.Field(text, 10, null));
        if (sight.takesPart()) {
            fields.add(new WordsPredicate.Field(PracticeFields.TEXT_PARTNERS, 10, takesPart(predicates, sight)));
        }
        if (!sight.own().equals(Sight.NONE)) {
            SearchPredicate own = predicates
                    .match()
                    .field(PracticeFields.OWNER)
                    .matching(sight.own().toString())
                    .toPredicate();
            fields.add(new WordsPredicate.Field(PracticeFields.TEXT_ORGANISATION, 10, own));
        }
        return fields;
    }

    private static SearchPredicate shelf(SearchPredicateFactory predicates, Shelf shelf) {
        return predicates
                .match()
                .field(PracticeFields.SHELF)
                .matching(shelf.name())
                .toPredicate();
    }

    private static SearchPredicate takesPart(SearchPredicateFactory predicates, Sight sight) {
        return predicates
                .terms()
                .field(PracticeFields.INITIATIVE)
                .matchingAny(sight.initiatives().stream().map(UUID::toString).toList())
                .toPredicate();
    }
}
