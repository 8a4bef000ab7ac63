package org.selvedge.initiatives;

import org.jspecify.annotations.Nullable;

/**
 * One cell as one reader may see it.
 *
 * @param at when it was so, where that is known
 * @param consent why a small number is shown, if it is
 * @param hiddenFromMembers told to the owner only: what others see is less
 */
public record FigureCell(
        FigureValue value, @Nullable RoughDate at, @Nullable Consent consent, boolean hiddenFromMembers) {
    static FigureCell notReported() {
        return new FigureCell(new FigureValue.Unknown(), null, null, false);
    }
}
