package org.selvedge.search;

import com.github.benmanes.caffeine.cache.Interner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * An analyser per language: case, elided articles and possessives go first, then the language's own stemmer takes the
 * endings off, then accents are folded. The same analysis serves the index, the query and the highlights.
 */
public final class Languages {
    /** Where a text's language has no stemmer here: folded words only. */
    private static final String OTHER = "und";

    /** Texts that are kept analysed share their words. */
    private static final Interner<String> SAME = Interner.newWeakInterner();

    private static final CharArraySet ARTICLES = articles();
    private static final Analyzer FOLDED = analyser(UnaryOperator.identity());
    private static final Map<String, Analyzer> STEMMED = stemmers();
    private static final Set<String> STOP_WORDS = stopWords();

    private Languages() {}

    /** The languages that have a stemmer here, as ISO 639 codes. */
    public static Set<String> known() {
        return STEMMED.keySet();
    }

    /** The words of a text in a language (BCP 47), in order; a language without a stemmer is folded only. */
    public static List<Token> tokens(String language, String text) {
        List<Token> folded = run(FOLDED, text);
        Analyzer stemmer = STEMMED.get(base(language));
        if (stemmer == null) {
            return folded.stream()
                    .map(word -> new Token(word.start(), word.end(), word.folded(), indexed(language, word.folded())))
                    .toList();
        }
        List<Token> stems = run(stemmer, text);
        List<Token> tokens = new ArrayList<>(folded.size());
        for (int i = 0; i < folded.size(); i++) {
            Token word = folded.get(i);
            tokens.add(new Token(
                    word.start(),
                    word.end(),
                    word.folded(),
                    indexed(language, stems.get(i).folded())));
        }
        return tokens;
    }

    static List<Token> words(String text) {
        return run(FOLDED, text);
    }

    /** A stem as the index holds it: with its language, so that no stem is mistaken for another language's. */
    private static String indexed(String language, String stem) {
        return SAME.intern((STEMMED.containsKey(base(language)) ? base(language) : OTHER) + "_" + stem);
    }

    /** A word that says nothing in at least one language: it helps ranking but is never required beside others. */
    static boolean isStopWord(String folded) {
        return STOP_WORDS.contains(folded);
    }

    private static String base(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    private static List<Token> run(Analyzer analyser, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyser.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = SAME.intern(term.toString());
                tokens.add(new Token(offsets.startOffset(), offsets.endOffset(), word, word));
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A string can be read", unreadable);
        }
        return tokens;
    }

    private static Analyzer analyser(UnaryOperator<TokenStream> stemmer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(words);
                TokenStream bare = new EnglishPossessiveFilter(new ElisionFilter(lower, ARTICLES));
                return new TokenStreamComponents(words, new ASCIIFoldingFilter(stemmer.apply(bare)));
            }
        };
    }

    private static Map<String, Analyzer> stemmers() {
        Map<String, Analyzer> stemmers = new LinkedHashMap<>();
        stemmers.put("en", analyser(PorterStemFilter::new));
        stemmers.put("fr", analyser(FrenchLightStemFilter::new));
        stemmers.put("de", analyser(GermanLightStemFilter::new));
        stemmers.put("it", analyser(ItalianLightStemFilter::new));
        stemmers.put("es", analyser(SpanishLightStemFilter::new));
        stemmers.put("nl", analyser(words -> new SnowballFilter(words, new DutchStemmer())));
        stemmers.put("sv", analyser(words -> new SnowballFilter(words, new SwedishStemmer())));
        return Map.copyOf(stemmers);
    }

    private static CharArraySet articles() {
        return new CharArraySet(
                List.of(
                        "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "all",
                        "dall", "dell", "nell", "sull", "coll", "un", "gl", "agl", "dagl", "degl", "negl", "sugl"),
                true);
    }

    private static Set<String> stopWords() {
        CharArraySet folded = new CharArraySet(1000, true);
        List.of(
                        EnglishAnalyzer.getDefaultStopSet(),
                        FrenchAnalyzer.getDefaultStopSet(),
                        GermanAnalyzer.getDefaultStopSet(),
                        ItalianAnalyzer.getDefaultStopSet(),
                        SpanishAnalyzer.getDefaultStopSet(),
                        DutchAnalyzer.getDefaultStopSet(),
                        SwedishAnalyzer.getDefaultStopSet())
                .forEach(language -> language.forEach(word ->
                        run(FOLDED, String.valueOf((char[]) word)).forEach(token -> folded.add(token.folded()))));
        return folded.stream()
                .map(word -> String.valueOf((char[]) word))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
