package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.search.OnePass;
import org.springframework.stereotype.Component;

/** A page of hits with all its counts where the index is Lucene's, in one pass. */
@Component
class LuceneHits {
    private static final List<String> TEXTS = Stream.of(PracticeFacet.values())
            .filter(facet -> facet != PracticeFacet.CONFIRMED)
            .map(PracticeFields::of)
            .toList();

    private final EntityManager entities;
    private volatile int known;

    LuceneHits(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the index is of this kind. */
    boolean serve() {
        if (known == 0) {
            known = isLucene() ? 1 : -1;
        }
        return known > 0;
    }

    private boolean isLucene() {
        try {
            Search.mapping(entities.getEntityManagerFactory()).backend().unwrap(LuceneBackend.class);
            return true;
        } catch (SearchException another) {
            return false;
        }
    }

    /** What the index itself can tell while it is read. */
    <T> T read(SearchScope<Practice> scope, Function<IndexReader, T> reading) {
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            return reading.apply(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PracticeIndex.Found find(
            SearchScope<Practice> scope,
            PracticeQuery query,
            Function<IndexReader, SearchPredicate> matching,
            LocalDate today) {
        OnePass.Page page = read(
                scope,
                reader -> new OnePass(reader, PracticeFields.ID)
                        .search(
                                matching.apply(reader),
                                Order.of(scope.sort(), query.order()).toSort(),
                                query.page() * PracticeQuery.PAGE_SIZE,
                                PracticeQuery.PAGE_SIZE,
                                counting(query, today)));
        Map<PracticeFacet, Map<String, Long>> counts = new EnumMap<>(PracticeFacet.class);
        for (PracticeFacet facet : PracticeFacet.values()) {
            counts.put(facet, counts(page, facet));
        }
        List<PracticeId> ids = page.ids().stream()
                .map(id -> new PracticeId(UUID.fromString(id)))
                .toList();
        return new PracticeIndex.Found(ids, page.total(), counts, false);
    }

    private static OnePass.Counting counting(PracticeQuery query, LocalDate today) {
        Map<String, Set<String>> chosen = new HashMap<>();
        query.chosen().forEach((facet, values) -> {
            if (facet != PracticeFacet.CONFIRMED && !values.isEmpty()) {
                chosen.put(PracticeFields.of(facet), values);
            }
        });
        Set<String> spans = query.of(PracticeFacet.CONFIRMED);
        return new OnePass.Counting(
                TEXTS,
                PracticeFields.CONFIRMED,
                Stream.of(ConfirmedWithin.values())
                        .mapToLong(within -> within.since(today).toEpochDay())
                        .toArray(),
                chosen,
                spans.isEmpty() ? null : ConfirmedWithin.widest(spans, today).toEpochDay());
    }

    private static Map<String, Long> counts(OnePass.Page page, PracticeFacet facet) {
        if (facet != PracticeFacet.CONFIRMED) {
            return page.texts().getOrDefault(PracticeFields.of(facet), Map.of());
        }
        Map<String, Long> counts = new HashMap<>();
        for (ConfirmedWithin within : ConfirmedWithin.values()) {
            long count = page.fromLimit()[within.ordinal()];
            if (count > 0) {
                counts.put(within.key(), count);
            }
        }
        return counts;
    }
}
