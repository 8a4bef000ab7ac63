package org.selvedge.search;

import java.util.List;

/**
 * One word of a text, with the place it has there.
 *
 * @param folded lower case, without accents, elided article or possessive
 * @param stem what is left of it after its language's stemmer, as the index holds it: {@code en_sew}
 * @param parts the stems of what it is written together from, as the index holds them
 * @param foldedHash of {@code folded}, beside the token: most words of a text are told from those looked for without reading them
 * @param stemHash of {@code stem}
 */
record Token(int start, int end, String folded, String stem, List<String> parts, int foldedHash, int stemHash) {
    Token(int start, int end, String folded, String stem, List<String> parts) {
        this(start, end, folded, stem, parts, folded.hashCode(), stem.hashCode());
    }
}
