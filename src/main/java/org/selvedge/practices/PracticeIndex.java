package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.selvedge.search.NearWords;
import org.selvedge.search.SearchWords;
import org.selvedge.search.WordsPredicate;
import org.springframework.stereotype.Component;

/** Finds practices in the index: every question carries the reader's {@link Sight}, counts and facets included. */
@Component
class PracticeIndex {
    /** Each so much above the next that a word's beginning in one outweighs everything below it. */
    private static final float TITLE = 60_000;

    private static final float TEASER = 5_000;
    private static final float NAMES = 400;
    private static final float THEMES = 40;
    private static final float TEXT = 1;

    private final EntityManager entities;
    private final LuceneHits lucene;
    private final Clock clock;

    PracticeIndex(EntityManager entities, LuceneHits lucene, Clock clock) {
        this.lucene = lucene;
        this.entities = entities;
        this.clock = clock;
    }

    /** One page of ids in the order asked for, with the counts beside it. */
    record Found(
            List<PracticeId> ids, long total, Map<PracticeFacet, Map<String, Long>> counts, boolean typosForgiven) {}

    /** Typos are forgiven only where the words as typed find nothing, so that counts stay precise. */
    Found find(PracticeQuery query, SearchWords words, Sight sight) {
        Found exact = find(query, words, sight, false);
        return exact.total() > 0 || words.blank() || words.meaningless() ? exact : find(query, words, sight, true);
    }

    private Found find(PracticeQuery query, SearchWords words, Sight sight, boolean typos) {
        SearchSession session = Search.session(entities);
        SearchScope<Practice> scope = session.scope(Practice.class);
        SearchPredicateFactory predicates = scope.predicate();
        LocalDate today = LocalDate.now(clock);
        Found found = lucene.serve()
                ? lucene.find(
                        scope,
                        query,
                        reader -> matching(predicates, words, sight, asTyped(predicates, sight, typos, reader)),
                        today)
                : aggregated(
                        session,
                        query,
                        new Narrowed(predicates, query, today),
                        matching(predicates, words, sight, typos),
                        today);
        return new Found(found.ids(), found.total(), found.counts(), typos);
    }

    /** What every backend understands. */
    Found aggregated(
            SearchSession session, PracticeQuery query, Narrowed narrowed, SearchPredicate base, LocalDate today) {
        FacetCounts counts = new FacetCounts(today);
        var asked = session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(narrowed.of(base))
                .sort(sorts -> Order.of(sorts, query.order()));
        List<PracticeFacet> together = query.open();
        var page = counts.asked(asked, together).fetch(query.page() * PracticeQuery.PAGE_SIZE, PracticeQuery.PAGE_SIZE);
        Map<PracticeFacet, Map<String, Long>> counted = new EnumMap<>(PracticeFacet.class);
        together.forEach(facet -> counted.put(facet, counts.of(page, facet)));
        for (PracticeFacet facet : query.chosen().keySet()) {
            var alone = counts.asked(
                            session.search(Practice.class).where(narrowed.without(facet, base)), List.of(facet))
                    .fetch(0);
            counted.put(facet, counts.of(alone, facet));
        }
        return new Found(page.hits(), page.total().hitCount(), counted, false);
    }

    /** How many practices have the words as typed. */
    long exactly(PracticeQuery query, Sight sight) {
        SearchSession session = Search.session(entities);
        SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
        SearchPredicate base = matching(predicates, SearchWords.of(query.text()), sight, false);
        return session.search(Practice.class)
                .where(new Narrowed(predicates, query, LocalDate.now(clock)).of(base))
                .fetchTotalHitCount();
    }

    /** Some practices this reader may find, with words that are nearly these in what they may read of them. */
    List<PracticeId> near(SearchWords words, Sight sight, int most) {
        SearchSession session = Search.session(entities);
        SearchScope<Practice> scope = session.scope(Practice.class);
        SearchPredicateFactory predicates = scope.predicate();
        SearchPredicate said = lucene.serve()
                ? lucene.read(
                        scope,
                        reader -> asTyped(predicates, sight, true, reader).near(words))
                : new WordsPredicate(predicates, fields(predicates, sight), false).near(words);
        return session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(predicates
                        .bool()
                        .must(said)
                        .filter(visible(predicates, sight))
                        .toPredicate())
                .fetchHits(most);
    }

    static SearchPredicate matching(SearchPredicateFactory predicates, SearchWords words, Sight sight, boolean typos) {
        return matching(predicates, words, sight, new WordsPredicate(predicates, fields(predicates, sight), typos));
    }

    private static SearchPredicate matching(
            SearchPredicateFactory predicates, SearchWords words, Sight sight, WordsPredicate said) {
        SearchPredicate visible = visible(predicates, sight);
        return words.blank()
                ? visible
                : predicates.bool().must(said.of(words)).filter(visible).toPredicate();
    }

    private static WordsPredicate asTyped(
            SearchPredicateFactory predicates, Sight sight, boolean typos, IndexReader reader) {
        List<WordsPredicate.Field> fields = fields(predicates, sight);
        return typos
                ? new WordsPredicate(predicates, fields, new NearWords(reader))
                : new WordsPredicate(predicates, fields, false);
    }

    /** {@link Sight#PRACTICE} in the index's words. */
    static SearchPredicate visible(SearchPredicateFactory predicates, Sight sight) {
        Set<String> readers = new HashSet<>();
        readers.add(sight.member() ? PracticeFields.MEMBERS : PracticeFields.EVERYBODY);
        if (sight.takesPart()) {
            sight.initiatives().forEach(initiative -> readers.add(PracticeFields.partnersOf(initiative)));
        }
        return predicates
                .terms()
                .field(PracticeFields.FOUND_BY)
                .matchingAny(readers)
                .toPredicate();
    }

    /** {@link Sight#SECTION} in the index's words: the fields this reader may search, and where. */
    private static List<WordsPredicate.Field> fields(SearchPredicateFactory predicates, Sight sight) {
        List<WordsPredicate.Field> fields = new ArrayList<>();
        fields.add(WordsPredicate.Field.graded(PracticeFields.TITLE, TITLE));
        fields.add(WordsPredicate.Field.graded(PracticeFields.TEASER, TEASER));
        fields.add(WordsPredicate.Field.graded(PracticeFields.NAMES, NAMES));
        fields.add(WordsPredicate.Field.graded(PracticeFields.THEME_NAMES, THEMES));
        fields.add(WordsPredicate.Field.of(texts(sight), TEXT, null));
        if (!sight.member() && sight.takesPart()) {
            fields.add(
                    WordsPredicate.Field.of(List.of(PracticeFields.TEXT_PARTNERS), TEXT, takesPart(predicates, sight)));
        }
        if (!sight.own().equals(Sight.NONE)) {
            SearchPredicate own = predicates
                    .match()
                    .field(PracticeFields.OWNER)
                    .matching(sight.own().toString())
                    .toPredicate();
            fields.add(WordsPredicate.Field.of(List.of(PracticeFields.TEXT_ORGANISATION), TEXT, own));
        }
        return fields;
    }

    /** The texts that this reader may search wherever they find a practice. */
    static List<String> texts(Sight sight) {
        return sight.member()
                ? List.of(PracticeFields.TEXT_PUBLIC, PracticeFields.TEXT_MEMBERS, PracticeFields.TEXT_PARTNERS)
                : List.of(PracticeFields.TEXT_PUBLIC);
    }

    private static SearchPredicate takesPart(SearchPredicateFactory predicates, Sight sight) {
        return predicates
                .terms()
                .field(PracticeFields.INITIATIVE)
                .matchingAny(sight.initiatives().stream().map(UUID::toString).toList())
                .toPredicate();
    }
}
