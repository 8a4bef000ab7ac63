package org.selvedge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits and all counts beside it in one pass over the documents that match: what takes a question for each
 * facet otherwise. Knows Lucene; other backends count for themselves.
 */
public final class OnePass {
    private final IndexReader reader;
    private final String idField;

    /** @param idField sortable, one text for each document */
    public OnePass(IndexReader reader, String idField) {
        this.reader = reader;
        this.idField = idField;
    }

    /**
     * What to count, and what was chosen of it. A field in which something was chosen counts what choosing one more of
     * its values would find.
     *
     * @param texts fields whose values are counted
     * @param number a field of whole numbers that is counted from each of {@code limits} on; they fall
     * @param chosen by field of {@code texts}: a document must have one of these
     * @param least what a document's number must reach; null if no number was chosen
     */
    public record Counting(
            List<String> texts,
            String number,
            long[] limits,
            Map<String, Set<String>> chosen,
            @Nullable Long least) {}

    /**
     * @param ids of the page, in its order
     * @param texts counts by field and value
     * @param fromLimit how many documents have a number of at least each limit
     */
    public record Page(List<String> ids, long total, Map<String, Map<String, Long>> texts, long[] fromLimit) {}

    /** @param where what must be true of all that is counted, whatever was chosen */
    public Page search(SearchPredicate where, SearchSort order, int from, int size, Counting counting) {
        try {
            int reach = Math.max(1, Math.min(from + size, reader.maxDoc()));
            TopFieldCollectorManager best = new TopFieldCollectorManager(
                    LuceneMigrationUtils.toLuceneSort(order), reach, null, Integer.MAX_VALUE);
            ValueCounts counts = new ValueCounts(counting);
            TopDocs top = new IndexSearcher(reader)
                    .search(LuceneMigrationUtils.toLuceneQuery(where), new Passing(best, counts));
            return new Page(ids(top.scoreDocs, from), counts.total(), counts.texts(), counts.fromLimit());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** On one thread: the counts are one object. */
    private record Passing(TopFieldCollectorManager best, ValueCounts counts)
            implements CollectorManager<Pass, TopDocs> {
        @Override
        public Pass newCollector() {
            return new Pass(best.newCollector(), counts);
        }

        @Override
        public TopDocs reduce(Collection<Pass> passes) throws IOException {
            return best.reduce(passes.stream().map(Pass::best).toList());
        }
    }

    /** Notes every document that matches, and hands on those that have what was chosen. */
    private record Pass(TopFieldCollector best, ValueCounts counts) implements Collector {
        @Override
        public ScoreMode scoreMode() {
            return best.scoreMode();
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            LeafCollector first = best.getLeafCollector(segment);
            FixedBitSet matching = new FixedBitSet(segment.reader().maxDoc());
            Map<String, FixedBitSet> chosen = counts.chosen(segment.reader());
            List<FixedBitSet> needed = List.copyOf(chosen.values());
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    first.setScorer(scorer);
                }

                @Override
                public void collect(int document) throws IOException {
                    matching.set(document);
                    for (FixedBitSet each : needed) {
                        if (!each.get(document)) {
                            return;
                        }
                    }
                    first.collect(document);
                }

                @Override
                public void finish() {
                    counts.add(segment.reader(), matching, chosen);
                }
            };
        }
    }

    private List<String> ids(ScoreDoc[] hits, int from) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : Arrays.asList(hits).subList(Math.min(from, hits.length), hits.length)) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), idField);
            if (values.advanceExact(hit.doc - leaf.docBase)) {
                ids.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return ids;
    }
}
