package org.selvedge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks what was looked for in a text that the reader may read: works on the text itself, never on the index, so that
 * nothing else can be shown.
 */
public final class Highlights {
    private static final int FRAGMENT = 220;
    private static final int BEFORE = 70;

    /** A power of two: words that cannot be meant are told by their hash alone. */
    private static final int HASHES = 1024;

    private final boolean typosForgiven;
    private final List<List<String>> phrases;
    private final Set<String> exact = new HashSet<>();
    private final BitSet hashes = new BitSet(HASHES);
    private final List<SearchWords.Word> inexact = new ArrayList<>();

    public Highlights(SearchWords looked, boolean typosForgiven) {
        this.typosForgiven = typosForgiven;
        phrases = new ArrayList<>(looked.phrases());
        for (SearchWords.Word word : looked.words()) {
            if (word.needed()) {
                exact.add(word.folded());
                exact.addAll(word.stems());
                word.parts().forEach(exact::addAll);
                if (word.unfinished() || typosForgiven && word.typos() > 0) {
                    inexact.add(word);
                }
                if (typosForgiven) {
                    phrases.addAll(word.pieces());
                }
            }
        }
        exact.forEach(word -> hashes.set(word.hashCode() & HASHES - 1));
    }

    /** The whole text, marked. */
    public Snippet mark(AnalysedText text) {
        return pieces(text.text(), hits(text, Integer.MAX_VALUE), 0, text.text().length());
    }

    /** The place around the first hit, cut at words; empty when there is none. */
    public Optional<Snippet> fragment(AnalysedText analysed) {
        String text = analysed.text();
        List<Token> hits = hits(analysed, FRAGMENT);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int from = startOfWord(text, Math.max(0, hits.getFirst().start() - BEFORE));
        int to = endOfWord(text, Math.max(hits.getFirst().end(), Math.min(text.length(), from + FRAGMENT)));
        List<Token> inside = hits.stream()
                .filter(hit -> hit.start() >= from && hit.end() <= to)
                .toList();
        List<Snippet.Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Snippet.Piece("… ", false));
        }
        pieces.addAll(pieces(text, inside, from, to).pieces());
        if (to < text.length()) {
            pieces.add(new Snippet.Piece(" …", false));
        }
        return Optional.of(new Snippet(pieces));
    }

    /** Hits in their order, from the first one no further than {@code reach} characters. */
    private List<Token> hits(AnalysedText text, int reach) {
        List<Token> tokens = text.tokens();
        boolean[] inPhrase = phrases(tokens);
        List<Token> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!hits.isEmpty() && token.start() - hits.getFirst().start() > reach) {
                break;
            }
            if (inPhrase.length > 0 && inPhrase[i] || matches(token)) {
                hits.add(token);
            }
        }
        return hits;
    }

    private boolean[] phrases(List<Token> tokens) {
        if (phrases.isEmpty()) {
            return new boolean[0];
        }
        boolean[] hit = new boolean[tokens.size()];
        for (List<String> phrase : phrases) {
            for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
                if (standsAt(phrase, tokens, i)) {
                    Arrays.fill(hit, i, i + phrase.size(), true);
                }
            }
        }
        return hit;
    }

    private boolean matches(Token token) {
        if (hashes.get(token.foldedHash() & HASHES - 1) && exact.contains(token.folded())
                || hashes.get(token.stemHash() & HASHES - 1) && exact.contains(token.stem())
                || compound(token)) {
            return true;
        }
        for (SearchWords.Word word : inexact) {
            if (word.unfinished() && token.folded().startsWith(word.folded()) || mistyped(word, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean compound(Token token) {
        for (String part : token.parts()) {
            if (exact.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean mistyped(SearchWords.Word word, Token token) {
        return typosForgiven
                && word.typos() > 0
                && token.folded().charAt(0) == word.folded().charAt(0)
                && Typos.between(token.folded(), word.folded(), word.typos()) <= word.typos();
    }

    private static boolean standsAt(List<String> phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(tokens.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static Snippet pieces(String text, List<Token> hits, int from, int to) {
        List<Snippet.Piece> pieces = new ArrayList<>();
        int at = from;
        for (Token hit : hits) {
            if (hit.start() > at) {
                pieces.add(new Snippet.Piece(text.substring(at, hit.start()), false));
            }
            pieces.add(new Snippet.Piece(text.substring(Math.max(at, hit.start()), hit.end()), true));
            at = hit.end();
        }
        if (at < to || pieces.isEmpty()) {
            pieces.add(new Snippet.Piece(text.substring(at, to), false));
        }
        return new Snippet(pieces);
    }

    private static int startOfWord(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
