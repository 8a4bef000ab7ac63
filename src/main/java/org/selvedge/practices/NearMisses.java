package org.selvedge.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search that found nothing could become: other searches of the same reader, each of which finds something. They
 * are made only of what this reader may find.
 *
 * @param spelling the same with words spelt as they stand in texts this reader may read
 * @param fewer the same with words left out, those that find most first
 * @param languages the same in all languages, where some were chosen
 * @param wide the same with nothing chosen, where something else than a language was
 */
public record NearMisses(
        @Nullable Offer spelling,
        List<Offer> fewer,
        @Nullable Offer languages,
        @Nullable Offer wide) {
    public static final NearMisses NONE = new NearMisses(null, List.of(), null, null);

    public NearMisses {
        fewer = List.copyOf(fewer);
    }

    /**
     * Another search.
     *
     * @param leftOut the words, as typed, that it does without
     * @param total how many practices it finds
     */
    public record Offer(PracticeQuery query, List<String> leftOut, long total) {
        public Offer {
            leftOut = List.copyOf(leftOut);
        }
    }

    public boolean isEmpty() {
        return spelling == null && fewer.isEmpty() && languages == null && wide == null;
    }
}
