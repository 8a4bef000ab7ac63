package org.selvedge.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * Reads what was typed word by word, until there are enough: what stands in quotes first. Words that are not wanted are
 * counted by themselves, so that they never take the place of those that are.
 */
final class TypedWords {
    private static final int SHORTEST_PREFIX = 2;
    private static final int MOST_TAKEN_FOR_TWO = 3;
    private static final Pattern QUOTED = Pattern.compile("((?<!\\S)-)?[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");
    private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)-(?=[\\p{L}\\p{N}])(\\S+)");

    private final List<List<String>> phrases = new ArrayList<>();
    private final List<SearchWords.Word> excluded = new ArrayList<>();
    private final List<List<String>> excludedPhrases = new ArrayList<>();
    private final Map<String, String> unread = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private int wanted = SearchWords.MOST;
    private int unwanted = SearchWords.MOST;
    private boolean openQuote;

    String withoutQuoted(String text) {
        StringBuilder rest = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (quoted.group(1) != null) {
                exclude(quoted.group(2));
            } else {
                List<Token> phrase = wanted(quoted.group(2));
                if (!phrase.isEmpty()) {
                    phrases.add(folded(phrase));
                }
            }
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        openQuote = QUOTE.matcher(rest).find();
        return rest.toString();
    }

    String withoutExcluded(String text) {
        StringBuilder rest = new StringBuilder();
        Matcher minus = EXCLUDED.matcher(text);
        while (minus.find()) {
            exclude(minus.group(1));
            minus.appendReplacement(rest, " ");
        }
        return minus.appendTail(rest).toString();
    }

    /** Whole or not at all: half of it would take away more. */
    private void exclude(String text) {
        List<Token> tokens = Languages.words(text);
        if (tokens.size() > unwanted) {
            unread(tokens, text);
            return;
        }
        unwanted -= tokens.size();
        tokens.forEach(token -> read.add(token.folded()));
        if (tokens.size() == 1) {
            String typed = typed(tokens.getFirst(), text);
            String folded = tokens.getFirst().folded();
            excluded.add(new SearchWords.Word(typed, folded, stems(typed, folded), Set.of(), true, false, false));
        } else if (!tokens.isEmpty()) {
            excludedPhrases.add(folded(tokens));
        }
    }

    private List<Token> wanted(String text) {
        List<Token> all = Languages.words(text);
        List<Token> tokens = all.subList(0, Math.min(wanted, all.size()));
        tokens.forEach(token -> read.add(token.folded()));
        unread(all.subList(tokens.size(), all.size()), text);
        wanted -= tokens.size();
        return tokens;
    }

    private void unread(List<Token> tokens, String text) {
        tokens.forEach(token -> unread.putIfAbsent(token.folded(), typed(token, text)));
    }

    private static String typed(Token token, String text) {
        return text.substring(token.start(), token.end());
    }

    List<List<String>> phrases() {
        return List.copyOf(phrases);
    }

    List<SearchWords.Word> excluded() {
        return List.copyOf(excluded);
    }

    List<List<String>> excludedPhrases() {
        return List.copyOf(excludedPhrases);
    }

    boolean openQuote() {
        return openQuote;
    }

    List<String> leftOut() {
        return unread.entrySet().stream()
                .filter(word -> !read.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> folded(List<Token> tokens) {
        return tokens.stream().map(Token::folded).toList();
    }

    List<SearchWords.Word> words(String text) {
        List<Token> tokens = wanted(text);
        boolean someSpeak = tokens.stream().anyMatch(token -> !Languages.isStopWord(token.folded()));
        boolean fewWords = tokens.size() <= MOST_TAKEN_FOR_TWO;
        Map<String, SearchWords.Word> words = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String folded = token.folded();
            boolean needed = phrases.isEmpty() && !someSpeak || !Languages.isStopWord(folded);
            boolean unfinished = i == tokens.size() - 1
                    && token.end() == text.stripTrailing().length()
                    && folded.length() >= SHORTEST_PREFIX;
            String typed = typed(token, text);
            Set<String> stems = stems(typed, folded);
            stems.addAll(Synonyms.of(stems));
            joined(tokens, i).forEach(joined -> stems.addAll(stems(joined, joined)));
            words.put(folded, new SearchWords.Word(typed, folded, stems, parts(typed), needed, unfinished, fewWords));
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
