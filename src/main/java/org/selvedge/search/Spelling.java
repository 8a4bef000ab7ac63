package org.selvedge.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How a word may have been meant: the nearest one of texts that the reader may read, and of no others. */
public final class Spelling {
    /** How many letters may be wrong at most, in the index as well. */
    static final int MOST_WRONG = 2;

    /** What is longer is no word that anybody wrote. */
    static final int LONGEST = 32;

    private static final int SHORTEST = 4;

    private Spelling() {}

    /** Whether it is long enough to be guessed. */
    public static boolean guessable(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    /** The word of these texts that is nearest to what was typed, as it stands there in lower case. */
    public static Optional<String> nearest(String typed, Collection<AnalysedText> texts) {
        return Languages.words(typed).stream()
                .filter(word -> guessable(word.folded()))
                .findFirst()
                .flatMap(word -> texts.stream()
                        .flatMap(text -> text.tokens().stream().map(token -> candidate(text, token, word.folded())))
                        .filter(candidate -> candidate.wrong() > 0 && candidate.wrong() <= mostWrong(word.folded()))
                        .min(Comparator.comparingInt(Candidate::wrong).thenComparing(Candidate::word))
                        .map(Candidate::word));
    }

    private static int mostWrong(String word) {
        return word.length() == SHORTEST ? 1 : MOST_WRONG;
    }

    private static Candidate candidate(AnalysedText text, Token token, String folded) {
        return new Candidate(
                text.text().substring(token.start(), token.end()).toLowerCase(Locale.ROOT),
                Typos.between(token.folded(), folded, MOST_WRONG));
    }

    private record Candidate(String word, int wrong) {}
}
