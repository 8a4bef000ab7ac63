package org.selvedge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    private static final CharArraySet ARTICLES = articles();
    private static final Analyzer BARE = bare();
    private static final Map<String, WordForms> FORMS = forms();
    private static final WordForms FOLDED = new WordForms(OTHER, UnaryOperator.identity());
    private static final Set<String> STOP_WORDS = stopWords();

    private Languages() {}

    /** The languages that have a stemmer here, as ISO 639 codes. */
    public static Set<String> known() {
        return FORMS.keySet();
    }

    /** The words of a text in a language (BCP 47), in order; a language without a stemmer is folded only. */
    public static List<Token> tokens(String language, String text) {
        return run(FORMS.getOrDefault(base(language), FOLDED), text);
    }

    /** A word as it stands in the index where its text's language is not among the known. */
    static String unstemmed(String folded) {
        return OTHER + "_" + folded;
    }

    static List<Token> words(String text) {
        return run(FOLDED, text);
    }

    /** A word that says nothing in at least one language: it helps ranking but is never required beside others. */
    static boolean isStopWord(String folded) {
        return STOP_WORDS.contains(folded);
    }

    private static String base(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    private static List<Token> run(WordForms forms, String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6);
        try (TokenStream stream = BARE.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                WordForms.Forms word = forms.of(term.toString());
                tokens.add(new Token(
                        offsets.startOffset(), offsets.endOffset(), word.folded(), word.stem(), word.parts()));
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A string can be read", unreadable);
        }
        return tokens;
    }

    private static Analyzer bare() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(words);
                return new TokenStreamComponents(
                        words, new EnglishPossessiveFilter(new ElisionFilter(lower, ARTICLES)));
            }
        };
    }

    private static Map<String, WordForms> forms() {
        Map<String, UnaryOperator<TokenStream>> stemmers = new LinkedHashMap<>();
        stemmers.put("en", PorterStemFilter::new);
        stemmers.put("fr", FrenchLightStemFilter::new);
        stemmers.put("de", GermanLightStemFilter::new);
        stemmers.put("it", ItalianLightStemFilter::new);
        stemmers.put("es", SpanishLightStemFilter::new);
        stemmers.put("nl", words -> new SnowballFilter(words, new DutchStemmer()));
        stemmers.put("sv", words -> new SnowballFilter(words, new SwedishStemmer()));
        Map<String, WordForms> forms = new LinkedHashMap<>();
        stemmers.forEach((language, stemmer) -> forms.put(language, new WordForms(language, stemmer)));
        return Map.copyOf(forms);
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
        return folded.stream().map(word -> String.valueOf((char[]) word)).collect(Collectors.toUnmodifiableSet());
    }
}
