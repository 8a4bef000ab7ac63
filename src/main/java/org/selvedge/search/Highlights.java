package org.selvedge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks what was looked for in a text that the reader may read: works on the text itself, never on the index, so that
 * nothing else can be shown.
 */
public final class Highlights {
    private static final int FRAGMENT = 220;
    private static final int BEFORE = 70;

    private final SearchWords looked;
    private final boolean typosForgiven;

    public Highlights(SearchWords looked, boolean typosForgiven) {
        this.looked = looked;
        this.typosForgiven = typosForgiven;
    }

    /** The whole text, marked. */
    public Snippet mark(String language, String text) {
        return pieces(text, hits(language, text), 0, text.length());
    }

    /** The place around the first hit, cut at words; empty when there is none. */
    public Optional<Snippet> fragment(String language, String text) {
        List<Token> hits = hits(language, text);
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

    private List<Token> hits(String language, String text) {
        List<Token> tokens = Languages.tokens(language, text);
        boolean[] hit = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            hit[i] = looked.words().stream().anyMatch(word -> word.needed() && matches(word, language, token));
        }
        for (List<String> phrase : looked.phrases()) {
            for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
                if (standsAt(phrase, tokens, i)) {
                    java.util.Arrays.fill(hit, i, i + phrase.size(), true);
                }
            }
        }
        List<Token> hits = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (hit[i]) {
                hits.add(tokens.get(i));
            }
        }
        return hits;
    }

    private static boolean standsAt(List<String> phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(tokens.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(SearchWords.Word word, String language, Token token) {
        if (token.folded().equals(word.folded())
                || word.stems().contains(Languages.indexed(language, token.stem()))
                || word.unfinished() && token.folded().startsWith(word.folded())) {
            return true;
        }
        return typosForgiven
                && word.typos() > 0
                && token.folded().charAt(0) == word.folded().charAt(0)
                && Typos.between(token.folded(), word.folded(), word.typos()) <= word.typos();
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
