package org.selvedge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;

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
     * What to count.
     *
     * @param texts fields whose values are counted
     * @param number a field of whole numbers that is counted from each of {@code limits} on; they fall
     */
    public record Counting(List<String> texts, String number, long[] limits) {}

    /**
     * @param ids of the page, in its order
     * @param texts counts by field and value
     * @param fromLimit how many documents have a number of at least each limit
     */
    public record Page(List<String> ids, long total, Map<String, Map<String, Long>> texts, long[] fromLimit) {}

    public Page search(SearchPredicate where, SearchSort order, int from, int size, Counting counting) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            int reach = Math.max(1, Math.min(from + size, reader.maxDoc()));
            Object[] found = searcher.search(
                    LuceneMigrationUtils.toLuceneQuery(where),
                    new MultiCollectorManager(
                            new TopFieldCollectorManager(
                                    LuceneMigrationUtils.toLuceneSort(order), reach, null, Integer.MAX_VALUE),
                            new ValueCounts.Collecting(counting)));
            TopDocs top = (TopDocs) found[0];
            ValueCounts counts = (ValueCounts) found[1];
            return new Page(ids(top.scoreDocs, from), top.totalHits.value, counts.texts(), counts.fromLimit());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only the counts. */
    public Page count(SearchPredicate where, Counting counting) {
        try {
            ValueCounts counts = new IndexSearcher(reader)
                    .search(LuceneMigrationUtils.toLuceneQuery(where), new ValueCounts.Collecting(counting));
            return new Page(List.of(), counts.total(), counts.texts(), counts.fromLimit());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
