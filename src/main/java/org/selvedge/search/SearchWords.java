package org.selvedge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search, understood without ever refusing: words, "phrases in quotes", and the last word
 * perhaps unfinished. Nothing of it is a query language; at most {@value #MOST} words of the first {@value #LONGEST}
 * characters count.
 */
public final class SearchWords {
    static final int LONGEST = 200;
    static final int MOST = 8;

    private static final int SHORTEST_PREFIX = 2;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

    private final List<Word> words;
    private final List<List<String>> phrases;
    private final boolean blank;

    private SearchWords(List<Word> words, List<List<String>> phrases, boolean blank) {
        this.words = List.copyOf(words);
        this.phrases = List.copyOf(phrases);
        this.blank = blank;
    }

    /**
     * One word that was typed.
     *
     * @param folded as {@link Token#folded()}
     * @param stems its stem in each known language, as the index holds them
     * @param needed whether a result must have it; not so for stop words beside other words
     * @param unfinished whether it may be the beginning of a longer one
     */
    record Word(String folded, Set<String> stems, boolean needed, boolean unfinished) {
        /** How many letters may be wrong. */
        int typos() {
            int length = folded.codePointCount(0, folded.length());
            if (length <= 3) {
                return 0;
            }
            return length <= 7 ? 1 : 2;
        }
    }

    public static SearchWords of(String typed) {
        String readable = visible(typed);
        List<List<String>> phrases = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher quoted = QUOTED.matcher(readable);
        int budget = MOST;
        while (quoted.find()) {
            List<String> phrase = Languages.words(quoted.group(1)).stream()
                    .map(Token::folded)
                    .limit(budget)
                    .toList();
            budget -= phrase.size();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        List<Word> words = words(rest.toString(), budget, phrases.isEmpty());
        return new SearchWords(words, phrases, readable.isBlank());
    }

    /** The typed text as one may repeat it on a screen: without control and direction characters, and not endless. */
    public static String visible(String typed) {
        String start = typed.length() > 4 * LONGEST ? typed.substring(0, 4 * LONGEST) : typed;
        String readable = INVISIBLE.matcher(start).replaceAll(" ").strip();
        int letters = readable.codePointCount(0, readable.length());
        return letters > LONGEST
                ? readable.substring(0, readable.offsetByCodePoints(0, LONGEST)).strip()
                : readable;
    }

    private static List<Word> words(String text, int most, boolean alone) {
        List<Token> tokens = Languages.words(text).stream().limit(most).toList();
        boolean someSpeak = tokens.stream().anyMatch(token -> !Languages.isStopWord(token.folded()));
        Map<String, Word> words = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String folded = token.folded();
            boolean needed = alone && !someSpeak || !Languages.isStopWord(folded);
            boolean unfinished = i == tokens.size() - 1
                    && token.end() == text.stripTrailing().length()
                    && folded.length() >= SHORTEST_PREFIX;
            String typed = text.substring(token.start(), token.end());
            words.put(folded, new Word(folded, stems(typed, folded), needed, unfinished));
            order.remove(folded);
            order.add(folded);
        }
        return order.stream().map(words::get).toList();
    }

    /** With and without the accents: who leaves them out is understood as well. */
    private static Set<String> stems(String typed, String folded) {
        Set<String> stems = new LinkedHashSet<>();
        for (String language : Languages.known()) {
            for (String form : List.of(typed, folded)) {
                Languages.tokens(language, form).forEach(token -> stems.add(token.stem()));
            }
        }
        return stems;
    }

    /** Nothing was typed: everything is meant. */
    public boolean blank() {
        return blank;
    }

    /** Something was typed, but nothing that a text could contain. */
    public boolean meaningless() {
        return !blank && words.isEmpty() && phrases.isEmpty();
    }

    List<Word> words() {
        return words;
    }

    List<List<String>> phrases() {
        return phrases;
    }
}
