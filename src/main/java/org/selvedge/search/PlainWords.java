package org.selvedge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was typed, for a comparison in the database: words and phrases as typed that all have to be there, and those that must
 * not. Bounded as {@link SearchWords} is.
 *
 * @param blank nothing was typed: everything is meant
 */
public record PlainWords(List<String> needed, List<String> unwanted, boolean blank) {
    private static final Pattern QUOTED = Pattern.compile("(^|\\s)(-?)[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

    public static PlainWords of(String typed) {
        String readable = SearchWords.visible(typed);
        Set<String> needed = new LinkedHashSet<>();
        Set<String> unwanted = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        Matcher quoted = QUOTED.matcher(readable);
        while (quoted.find()) {
            List<Token> words = Languages.words(quoted.group(3));
            if (!words.isEmpty()) {
                String phrase = quoted.group(3)
                        .substring(words.getFirst().start(), words.getLast().end());
                (quoted.group(2).isEmpty() ? needed : unwanted).add(phrase);
            }
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        List<String> idle = new ArrayList<>();
        for (Token token : Languages.words(rest.toString())) {
            String word = rest.substring(token.start(), token.end());
            if (minus(rest, token.start())) {
                unwanted.add(word);
            } else if (Languages.isStopWord(token.folded())) {
                idle.add(word);
            } else {
                needed.add(word);
            }
        }
        if (needed.isEmpty()) {
            needed.addAll(idle);
        }
        return new PlainWords(some(needed), some(unwanted), readable.isBlank());
    }

    private static boolean minus(CharSequence text, int start) {
        return start > 0
                && text.charAt(start - 1) == '-'
                && (start == 1 || Character.isWhitespace(text.charAt(start - 2)));
    }

    private static List<String> some(Set<String> words) {
        return words.stream().limit(SearchWords.MOST).toList();
    }

    /** Something was typed, but nothing that a text could contain. */
    public boolean meaningless() {
        return !blank && needed.isEmpty();
    }

    /** Without case and accents, its words in order. */
    public static String folded(String text) {
        return Languages.words(text).stream().map(Token::folded).collect(Collectors.joining(" "));
    }
}
