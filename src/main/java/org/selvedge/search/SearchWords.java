package org.selvedge.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody typed into a search, understood without ever refusing: words, "phrases in quotes", -words that no result
 * may have, and the last word perhaps unfinished. Nothing of it is a query language; at most {@value #MOST} words of the
 * first {@value #LONGEST} characters count.
 */
public final class SearchWords {
    /** Words that one search takes. */
    public static final int MOST = 8;

    static final int LONGEST = 200;

    private static final String CUT = "…";
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_IN_PIECES = 24;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private final List<Word> words;
    private final List<List<String>> phrases;
    private final List<Word> excluded;
    private final List<List<String>> excludedPhrases;
    private final List<String> leftOut;
    private final boolean openQuote;
    private final boolean blank;

    private SearchWords(TypedWords read, List<Word> words, boolean blank) {
        this.words = List.copyOf(words);
        this.phrases = read.phrases();
        this.excluded = read.excluded();
        this.excludedPhrases = read.excludedPhrases();
        this.leftOut = read.leftOut();
        this.openQuote = read.openQuote();
        this.blank = blank;
    }

    /**
     * One word that was typed.
     *
     * @param typed as it was typed
     * @param folded as {@link Token#folded()}
     * @param stems its stem in each known language, as the index holds them, those of its {@link Synonyms}, and those of what
     *     it is together with its neighbour: who types "house boat" finds a houseboat
     * @param parts the stems of what it is written together from, for each language in which it is; all of them together
     *     say as much as the word
     * @param needed whether a result must have it; not so for stop words beside other words
     * @param unfinished whether it may be the beginning of a longer one
     * @param oneOfFew whether so few were typed that it may be taken for two
     */
    record Word(
            String typed,
            String folded,
            Set<String> stems,
            Set<List<String>> parts,
            boolean needed,
            boolean unfinished,
            boolean oneOfFew) {
        /** How many letters may be wrong. */
        int typos() {
            int length = folded.codePointCount(0, folded.length());
            if (length <= 3 || length > Spelling.LONGEST) {
                return 0;
            }
            return length <= 7 ? 1 : 2;
        }

        /** In two words, wherever the space may have been forgotten; among many words that would be endless. */
        List<List<String>> pieces() {
            if (!oneOfFew || folded.length() > LONGEST_IN_PIECES) {
                return List.of();
            }
            return IntStream.rangeClosed(SHORTEST_PIECE, folded.length() - SHORTEST_PIECE)
                    .filter(at -> !Character.isLowSurrogate(folded.charAt(at)))
                    .mapToObj(at -> List.of(folded.substring(0, at), folded.substring(at)))
                    .toList();
        }
    }

    public static SearchWords of(String typed) {
        String readable = visible(typed);
        TypedWords read = new TypedWords();
        String rest = read.withoutExcluded(read.withoutQuoted(readable));
        return new SearchWords(read, read.words(rest), readable.isBlank());
    }

    /**
     * The typed text as one may repeat it on a screen: without control and direction characters, and not endless; what is
     * cut ends in an ellipsis.
     */
    public static String visible(String typed) {
        String start = typed.length() > MOST_LOOKED_AT ? typed.substring(0, MOST_LOOKED_AT) : typed;
        String readable = INVISIBLE.matcher(start).replaceAll(" ").strip();
        int letters = readable.codePointCount(0, readable.length());
        return letters > LONGEST
                ? readable.substring(0, readable.offsetByCodePoints(0, LONGEST - 1))
                                .strip()
                        + CUT
                : readable;
    }

    /** Nothing was typed: everything is meant. */
    public boolean blank() {
        return blank;
    }

    /** Something was typed, but nothing that a text could contain. */
    public boolean meaningless() {
        return !blank && words.isEmpty() && phrases.isEmpty() && excluded.isEmpty() && excludedPhrases.isEmpty();
    }

    /** The words without which it may find more, as typed. */
    public List<String> needed() {
        return words.stream().filter(Word::needed).map(Word::typed).toList();
    }

    /** Words that were one too many and are not looked for, as typed. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** Whether a quotation mark has no other half, so that its words were read one by one. */
    public boolean openQuote() {
        return openQuote;
    }

    List<Word> words() {
        return words;
    }

    List<List<String>> phrases() {
        return phrases;
    }

    List<Word> excluded() {
        return excluded;
    }

    List<List<String>> excludedPhrases() {
        return excludedPhrases;
    }
}
