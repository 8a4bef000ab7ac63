package org.selvedge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * What the documents of one segment have in a field, turned round: for each value the documents that have it, as a set
 * that is laid over another in microseconds. Segments never change, so this is kept as long as the segment is.
 */
final class Columns {
    /** Limits move on with the days; those of yesterday are forgotten. */
    private static final int MOST_LIMITS = 16;

    /** A document without a number. */
    private static final long NONE = Long.MIN_VALUE;

    private static final Map<IndexReader.CacheKey, Columns> KEPT = new ConcurrentHashMap<>();

    private final Map<String, Map<String, FixedBitSet>> texts = new ConcurrentHashMap<>();
    private final Map<String, long[]> numbers = new ConcurrentHashMap<>();
    private final Map<From, FixedBitSet> from = new ConcurrentHashMap<>();

    private Columns() {}

    private record From(String field, long least) {}

    static Columns of(LeafReader segment) {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        if (life == null) {
            return new Columns();
        }
        return KEPT.computeIfAbsent(life.getKey(), fresh -> {
            life.addClosedListener(KEPT::remove);
            return new Columns();
        });
    }

    Map<String, FixedBitSet> texts(LeafReader segment, String field) {
        return texts.computeIfAbsent(field, name -> turned(segment, name));
    }

    /** Documents with one of these values. */
    FixedBitSet with(LeafReader segment, String field, Set<String> values) {
        FixedBitSet with = new FixedBitSet(segment.maxDoc());
        Map<String, FixedBitSet> column = texts(segment, field);
        for (String value : values) {
            FixedBitSet documents = column.get(value);
            if (documents != null) {
                with.or(documents);
            }
        }
        return with;
    }

    /** Documents with a number of at least this. */
    FixedBitSet from(LeafReader segment, String field, long least) {
        if (from.size() > MOST_LIMITS) {
            from.clear();
        }
        return from.computeIfAbsent(new From(field, least), limit -> atLeast(numbers(segment, field), least));
    }

    private static FixedBitSet atLeast(long[] column, long least) {
        FixedBitSet documents = new FixedBitSet(column.length);
        for (int document = 0; document < column.length; document++) {
            if (column[document] != NONE && column[document] >= least) {
                documents.set(document);
            }
        }
        return documents;
    }

    private long[] numbers(LeafReader segment, String field) {
        return numbers.computeIfAbsent(field, name -> read(segment, name));
    }

    private static Map<String, FixedBitSet> turned(LeafReader segment, String field) {
        try {
            SortedSetDocValues values = DocValues.getSortedSet(segment, field);
            FixedBitSet[] documents = new FixedBitSet[(int) values.getValueCount()];
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    int value = (int) values.nextOrd();
                    if (documents[value] == null) {
                        documents[value] = new FixedBitSet(segment.maxDoc());
                    }
                    documents[value].set(values.docID());
                }
            }
            Map<String, FixedBitSet> column = new TreeMap<>();
            for (int value = 0; value < documents.length; value++) {
                if (documents[value] != null) {
                    column.put(values.lookupOrd(value).utf8ToString(), documents[value]);
                }
            }
            return Map.copyOf(column);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long[] read(LeafReader segment, String field) {
        try {
            SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
            long[] column = new long[segment.maxDoc()];
            Arrays.fill(column, NONE);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                column[values.docID()] = values.nextValue();
            }
            return column;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
