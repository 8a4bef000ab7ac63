package org.selvedge.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text and, once somebody asked, its words: analysed once, read often. */
public final class AnalysedText {
    private final String language;
    private final String text;
    private volatile @Nullable List<Token> tokens;

    /** @param language BCP 47 */
    public AnalysedText(String language, String text) {
        this.language = language;
        this.text = text;
    }

    public String language() {
        return language;
    }

    public String text() {
        return text;
    }

    /** Stems of its words as the index holds them, divided by blanks; without those that say nothing. */
    public String stems() {
        return tokens().stream()
                .filter(token -> !Languages.isStopWord(token.folded()))
                .map(Token::stem)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    List<Token> tokens() {
        List<Token> known = tokens;
        if (known == null) {
            known = Languages.tokens(language, text);
            tokens = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return text;
    }
}
