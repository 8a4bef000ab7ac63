package org.selvedge.search;

import java.util.List;
import java.util.stream.Collectors;

/** A text in pieces, some of which matched the search: plain words that each screen marks in its own way. */
public record Snippet(List<Piece> pieces) {
    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** One run of characters; {@code hit} when it is what was looked for. */
    public record Piece(String text, boolean hit) {}

    public static Snippet of(String text) {
        return new Snippet(List.of(new Piece(text, false)));
    }

    public boolean hasHit() {
        return pieces.stream().anyMatch(Piece::hit);
    }

    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
