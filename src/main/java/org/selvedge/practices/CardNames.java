package org.selvedge.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.Snippet;

/**
 * The names on a card with what was looked for, in the reader's language.
 *
 * @param town only where it was looked for
 * @param themes in their order
 */
public record CardNames(Snippet owner, @Nullable Snippet town, Snippet country, List<Snippet> themes) {
    public CardNames {
        themes = List.copyOf(themes);
    }
}
