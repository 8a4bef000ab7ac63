package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    PracticeIndex.Found find(
            SearchScope<Practice> scope,
            PracticeQuery query,
            Narrowed narrowed,
            SearchPredicate base,
            LocalDate today) {
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            OnePass pass = new OnePass(reader, PracticeFields.ID);
            List<PracticeFacet> open = query.open();
            OnePass.Page page = pass.search(
                    narrowed.of(base),
                    Order.of(scope.sort(), query.order()).toSort(),
                    query.page() * PracticeQuery.PAGE_SIZE,
                    PracticeQuery.PAGE_SIZE,
                    counting(open, today));
            Map<PracticeFacet, Map<String, Long>> counts = new EnumMap<>(PracticeFacet.class);
            open.forEach(facet -> counts.put(facet, counts(page, facet)));
            for (PracticeFacet facet : query.chosen().keySet()) {
                OnePass.Page alone = pass.count(narrowed.without(facet, base), counting(List.of(facet), today));
                counts.put(facet, counts(alone, facet));
            }
            List<PracticeId> ids = page.ids().stream()
                    .map(id -> new PracticeId(UUID.fromString(id)))
                    .toList();
            return new PracticeIndex.Found(ids, page.total(), counts, false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OnePass.Counting counting(List<PracticeFacet> facets, LocalDate today) {
        List<String> texts = new ArrayList<>();
        facets.stream()
                .filter(facet -> facet != PracticeFacet.CONFIRMED)
                .forEach(facet -> texts.add(PracticeFields.of(facet)));
        long[] limits = facets.contains(PracticeFacet.CONFIRMED)
                ? Stream.of(ConfirmedWithin.values())
                        .mapToLong(within -> within.since(today).toEpochDay())
                        .toArray()
                : new long[0];
        return new OnePass.Counting(texts, PracticeFields.CONFIRMED, limits);
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
