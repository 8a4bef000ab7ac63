package org.selvedge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody typed into a search, understood without ever refusing: words, "phrases in quotes", -words that no result
 * may have, and the last word perhaps unfinished. Nothing of it is a query language; at most {@value #MOST} words of the
 * first {@value #LONGEST} characters count.
 */
public final class SearchWords {
    static final int LONGEST = 200;
    static final int MOST = 8;

    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_IN_PIECES = 24;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern QUOTED = Pattern.compile("((?<!\\S)-)?[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)-(?=[\\p{L}\\p{N}])(\\S+)");

    private final List<Word> words;
    private final List<List<String>> phrases;
    private final List<Word> excluded;
    private final List<List<String>> excludedPhrases;
    private final boolean blank;

    private SearchWords(Reading reading, List<Word> words, boolean blank) {
        this.words = List.copyOf(words);
        this.phrases = List.copyOf(reading.phrases);
        this.excluded = List.copyOf(reading.excluded);
        this.excludedPhrases = List.copyOf(reading.excludedPhrases);
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
     */
    record Word(
            String typed,
            String folded,
            Set<String> stems,
            Set<List<String>> parts,
            boolean needed,
            boolean unfinished) {
        /** How many letters may be wrong. */
        int typos() {
            int length = folded.codePointCount(0, folded.length());
            if (length <= 3 || length > Spelling.LONGEST) {
                return 0;
            }
            return length <= 7 ? 1 : 2;
        }

        /** In two words, wherever the space may have been forgotten. */
        List<List<String>> pieces() {
            if (folded.length() > LONGEST_IN_PIECES) {
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
        Reading reading = new Reading();
        String rest = reading.withoutExcluded(reading.withoutQuoted(readable));
        return new SearchWords(reading, reading.words(rest), readable.isBlank());
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

    /** What was read so far, and how many words may still follow. */
    private static final class Reading {
        private final List<List<String>> phrases = new ArrayList<>();
        private final List<Word> excluded = new ArrayList<>();
        private final List<List<String>> excludedPhrases = new ArrayList<>();
        private int budget = MOST;

        String withoutQuoted(String text) {
            StringBuilder rest = new StringBuilder();
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                List<Token> phrase = tokens(quoted.group(2));
                if (quoted.group(1) != null) {
                    exclude(phrase, quoted.group(2));
                } else if (!phrase.isEmpty()) {
                    phrases.add(folded(phrase));
                }
                quoted.appendReplacement(rest, " ");
            }
            return quoted.appendTail(rest).toString();
        }

        String withoutExcluded(String text) {
            StringBuilder rest = new StringBuilder();
            Matcher minus = EXCLUDED.matcher(text);
            while (minus.find()) {
                exclude(tokens(minus.group(1)), minus.group(1));
                minus.appendReplacement(rest, " ");
            }
            return minus.appendTail(rest).toString();
        }

        private void exclude(List<Token> tokens, String text) {
            if (tokens.size() == 1) {
                Token token = tokens.getFirst();
                String typed = text.substring(token.start(), token.end());
                excluded.add(new Word(typed, token.folded(), stems(typed, token.folded()), Set.of(), true, false));
            } else if (!tokens.isEmpty()) {
                excludedPhrases.add(folded(tokens));
            }
        }

        private List<Token> tokens(String text) {
            List<Token> tokens = Languages.words(text).stream().limit(budget).toList();
            budget -= tokens.size();
            return tokens;
        }

        private static List<String> folded(List<Token> tokens) {
            return tokens.stream().map(Token::folded).toList();
        }

        List<Word> words(String text) {
            List<Token> tokens = tokens(text);
            boolean someSpeak = tokens.stream().anyMatch(token -> !Languages.isStopWord(token.folded()));
            Map<String, Word> words = new TreeMap<>();
            List<String> order = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                String folded = token.folded();
                boolean needed = phrases.isEmpty() && !someSpeak || !Languages.isStopWord(folded);
                boolean unfinished = i == tokens.size() - 1
                        && token.end() == text.stripTrailing().length()
                        && folded.length() >= SHORTEST_PREFIX;
                String typed = text.substring(token.start(), token.end());
                Set<String> stems = stems(typed, folded);
                stems.addAll(Synonyms.of(stems));
                joined(tokens, i).forEach(joined -> stems.addAll(stems(joined, joined)));
                words.put(folded, new Word(typed, folded, stems, parts(typed), needed, unfinished));
                order.remove(folded);
                order.add(folded);
            }
            return order.stream().map(words::get).toList();
        }

        /** With the word before and with the word after it. */
        private static Stream<String> joined(List<Token> tokens, int at) {
            return IntStream.of(at - 1, at)
                    .filter(first -> first >= 0 && first + 1 < tokens.size())
                    .mapToObj(first -> List.of(
                            tokens.get(first).folded(), tokens.get(first + 1).folded()))
                    .filter(pair -> pair.stream().noneMatch(Languages::isStopWord))
                    .map(pair -> String.join("", pair));
        }

        /** With and without the accents: who leaves them out is understood as well. */
        private static Set<String> stems(String typed, String folded) {
            Set<String> stems = new LinkedHashSet<>();
            stems.add(Languages.unstemmed(folded));
            for (String language : Languages.known()) {
                for (String form : List.of(typed, folded)) {
                    Languages.tokens(language, form).forEach(token -> stems.add(token.stem()));
                }
            }
            return stems;
        }

        private static Set<List<String>> parts(String typed) {
            Set<List<String>> parts = new LinkedHashSet<>();
            for (String language : Compounds.LANGUAGES) {
                Languages.tokens(language, typed).stream()
                        .map(Token::parts)
                        .filter(several -> several.size() > 1)
                        .forEach(parts::add);
            }
            return parts;
        }
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
