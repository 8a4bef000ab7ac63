package org.selvedge.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.selvedge.search.OnePass.Counting;

/** Counts values of matching documents, segment by segment and by the segment's own numbers for them. */
final class ValueCounts extends SimpleCollector {
    private final Counting counting;
    private final Map<String, Map<String, Long>> texts = new HashMap<>();
    private final long[] fromLimit;
    private final SortedSetDocValues[] values;
    private final int[][] seen;
    private SortedNumericDocValues numbers = DocValues.emptySortedNumeric();
    private long total;

    private ValueCounts(Counting counting) {
        this.counting = counting;
        this.fromLimit = new long[counting.limits().length];
        this.values = new SortedSetDocValues[counting.texts().size()];
        this.seen = new int[values.length][];
        counting.texts().forEach(field -> texts.put(field, new HashMap<>()));
    }

    record Collecting(Counting counting) implements CollectorManager<ValueCounts, ValueCounts> {
        @Override
        public ValueCounts newCollector() {
            return new ValueCounts(counting);
        }

        @Override
        public ValueCounts reduce(Collection<ValueCounts> parts) {
            ValueCounts whole = new ValueCounts(counting);
            parts.forEach(whole::add);
            return whole;
        }
    }

    Map<String, Map<String, Long>> texts() {
        return texts;
    }

    long[] fromLimit() {
        return fromLimit.clone();
    }

    long total() {
        return total;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        List<String> fields = counting.texts();
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedSet(leaf.reader(), fields.get(i));
            seen[i] = new int[(int) values[i].getValueCount()];
        }
        numbers = DocValues.getSortedNumeric(leaf.reader(), counting.number());
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        for (int i = 0; i < values.length; i++) {
            SortedSetDocValues of = values[i];
            if (of.advanceExact(document)) {
                for (int left = of.docValueCount(); left > 0; left--) {
                    seen[i][(int) of.nextOrd()]++;
                }
            }
        }
        if (fromLimit.length > 0 && numbers.advanceExact(document)) {
            long number = numbers.nextValue();
            for (int i = 0; i < fromLimit.length; i++) {
                if (number >= counting.limits()[i]) {
                    fromLimit[i]++;
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int i = 0; i < values.length; i++) {
            Map<String, Long> counts = texts.get(counting.texts().get(i));
            for (int ordinal = 0; ordinal < seen[i].length; ordinal++) {
                if (seen[i][ordinal] > 0) {
                    counts.merge(values[i].lookupOrd(ordinal).utf8ToString(), (long) seen[i][ordinal], Long::sum);
                }
            }
        }
    }

    private void add(ValueCounts part) {
        total += part.total;
        part.texts.forEach((field, counts) ->
                counts.forEach((value, count) -> texts.get(field).merge(value, count, Long::sum)));
        for (int i = 0; i < fromLimit.length; i++) {
            fromLimit[i] += part.fromLimit[i];
        }
    }
}
