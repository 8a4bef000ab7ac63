package org.selvedge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words of an index that are nearly what was typed. What tells them apart is costly to build and built once here for all
 * fields and segments, where a question for each field would build its own. Knows Lucene.
 */
public final class NearWords {
    /** As many as a fuzzy question of Lucene considers. */
    private static final int MOST = 50;

    private final IndexReader reader;

    public NearWords(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The nearest first, letter for letter, then the more frequent.
     *
     * @param wrong how many letters may differ, at most 2
     * @param firm how many letters at the beginning must be as typed
     */
    Set<String> of(String word, int wrong, int firm, Collection<String> fields) {
        Map<String, Long> found = new HashMap<>();
        CompiledAutomaton nearly = nearly(word, wrong, firm);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (String field : fields) {
                    Terms terms = leaf.reader().terms(field);
                    if (terms != null) {
                        collect(nearly.getTermsEnum(terms), found);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.keySet().stream()
                .sorted(Comparator.<String>comparingInt(other -> Typos.between(other, word, wrong))
                        .thenComparing(
                                Comparator.<String>comparingLong(found::get).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CompiledAutomaton nearly(String word, int wrong, int firm) {
        int first = word.offsetByCodePoints(0, firm);
        return new CompiledAutomaton(
                new LevenshteinAutomata(word.substring(first), true).toAutomaton(wrong, word.substring(0, first)),
                false,
                true);
    }

    private static void collect(TermsEnum terms, Map<String, Long> found) throws IOException {
        while (terms.next() != null) {
            found.merge(terms.term().utf8ToString(), (long) terms.docFreq(), Long::sum);
        }
    }
}
