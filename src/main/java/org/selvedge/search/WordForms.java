package org.selvedge.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a lower-case word in one language. The few thousand words that make up most of a language are worked
 * out once.
 */
final class WordForms {
    private static final int MOST = 50_000;

    /** What is longer is hardly written twice. */
    private static final int LONGEST = 40;

    private final String prefix;
    private final @Nullable Compounds compounds;
    private final Analyzer folding;
    private final Analyzer stemming;
    private final Map<String, Forms> known = new ConcurrentHashMap<>();

    WordForms(String language, UnaryOperator<TokenStream> stemmer) {
        prefix = language + "_";
        folding = analyser(UnaryOperator.identity());
        stemming = analyser(stemmer);
        compounds = Compounds.LANGUAGES.contains(language) ? Compounds.of(language, word -> run(folding, word)) : null;
    }

    /** As {@link Token} has them. */
    record Forms(String folded, String stem, List<String> parts) {}

    Forms of(String word) {
        Forms forms = known.get(word);
        return forms == null ? added(word) : forms;
    }

    /** When it is full it begins anew: the words that make up most of a language are back at once. */
    private Forms added(String word) {
        Forms forms = make(word);
        if (word.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(word, forms);
        }
        return forms;
    }

    private Forms make(String word) {
        String folded = run(folding, word);
        return new Forms(folded, prefix + run(stemming, word), parts(folded));
    }

    private List<String> parts(String folded) {
        return compounds == null
                ? List.of()
                : compounds.parts(folded).stream()
                        .map(part -> prefix + run(stemming, part))
                        .toList();
    }

    private static Analyzer analyser(UnaryOperator<TokenStream> stemmer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer whole = new KeywordTokenizer();
                return new TokenStreamComponents(whole, new ASCIIFoldingFilter(stemmer.apply(whole)));
            }
        };
    }

    private static String run(Analyzer analyser, String word) {
        try (TokenStream stream = analyser.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String result = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return result;
        } catch (IOException unreadable) {
            throw new IllegalStateException("A string can be read", unreadable);
        }
    }
}
