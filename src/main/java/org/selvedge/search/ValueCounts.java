package org.selvedge.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts values among the documents that match, segment by segment. A field in which something was chosen counts what
 * choosing one more of its values would find: its own choice left out, all others kept.
 */
final class ValueCounts {
    private final OnePass.Counting counting;
    private final Map<String, Map<String, Long>> texts = new HashMap<>();
    private final long[] fromLimit;
    private long total;

    ValueCounts(OnePass.Counting counting) {
        this.counting = counting;
        this.fromLimit = new long[counting.limits().length];
        counting.texts().forEach(field -> texts.put(field, new HashMap<>()));
    }

    Map<String, Map<String, Long>> texts() {
        return texts;
    }

    long[] fromLimit() {
        return fromLimit.clone();
    }

    /** Of those that have everything that was chosen. */
    long total() {
        return total;
    }

    /** What was chosen, field by field, as sets of one segment's documents. */
    Map<String, FixedBitSet> chosen(LeafReader segment) {
        Columns columns = Columns.of(segment);
        Map<String, FixedBitSet> chosen = new HashMap<>();
        counting.chosen().forEach((field, values) -> chosen.put(field, columns.with(segment, field, values)));
        Long least = counting.least();
        if (least != null) {
            chosen.put(counting.number(), columns.from(segment, counting.number(), least));
        }
        return chosen;
    }

    /** Adds what matches in one segment, whatever was chosen. */
    void add(LeafReader segment, FixedBitSet matching, Map<String, FixedBitSet> chosen) {
        Columns columns = Columns.of(segment);
        FixedBitSet narrowed = without(null, matching, chosen);
        total += narrowed.cardinality();
        for (String field : counting.texts()) {
            FixedBitSet counted = chosen.containsKey(field) ? without(field, matching, chosen) : narrowed;
            Map<String, Long> counts = texts.get(field);
            columns.texts(segment, field).forEach((value, documents) -> {
                long count = FixedBitSet.intersectionCount(counted, documents);
                if (count > 0) {
                    counts.merge(value, count, Long::sum);
                }
            });
        }
        if (fromLimit.length > 0) {
            String number = counting.number();
            FixedBitSet counted = chosen.containsKey(number) ? without(number, matching, chosen) : narrowed;
            for (int i = 0; i < fromLimit.length; i++) {
                fromLimit[i] +=
                        FixedBitSet.intersectionCount(counted, columns.from(segment, number, counting.limits()[i]));
            }
        }
    }

    /** Those of the matching that have everything chosen in other fields than this. */
    private static FixedBitSet without(@Nullable String left, FixedBitSet matching, Map<String, FixedBitSet> chosen) {
        if (chosen.isEmpty() || Set.of(left == null ? "" : left).containsAll(chosen.keySet())) {
            return matching;
        }
        FixedBitSet all = matching.clone();
        chosen.forEach((field, documents) -> {
            if (!field.equals(left)) {
                all.and(documents);
            }
        });
        return all;
    }
}
