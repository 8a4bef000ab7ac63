package org.selvedge.practices;

import java.util.Set;
import org.selvedge.shared.Refusal;

/** The way of a translation to readers; what its gate accepts is part of the page and no longer at work. */
public enum TranslationStage {
    WRITING,
    SUBMITTED,
    SENT_BACK;

    Set<TranslationStage> next() {
        return switch (this) {
            case WRITING, SENT_BACK -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(SENT_BACK);
        };
    }

    TranslationStage to(TranslationStage target) {
        if (!next().contains(target)) {
            throw new Refusal("practices.state.refused");
        }
        return target;
    }

    boolean written() {
        return this != SUBMITTED;
    }

    public String labelKey() {
        return "practices.TranslationStage." + name();
    }
}
