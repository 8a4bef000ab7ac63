package org.selvedge.practices;

import java.util.Optional;

/**
 * The rule by which what translates one version goes on with the next: what translates an unchanged source is as good for
 * it, the rest stays and says which version it translates.
 *
 * @param before the version that readers saw until now
 * @param now the one they see from now on
 */
record GoingOn(int before, String sourceBefore, int now, String source) {
    static GoingOn of(PracticeVersion before, PracticeVersion now) {
        return new GoingOn(before.number(), before.source(), now.number(), now.source());
    }

    /**
     * The version that a piece translates from now on; empty where it is not carried over.
     *
     * @param of what it translates until now
     * @param same whether its source says the same in both
     * @param there whether the next version has something in this language already
     * @param widened whether more people read it than before: what says something else than its source today is not for them
     */
    Optional<Integer> next(String language, int of, boolean same, boolean there, boolean widened) {
        boolean current = same && of >= before && sourceBefore.equals(source);
        if (language.equals(source) || (!current && (there || widened))) {
            return Optional.empty();
        }
        return Optional.of(current ? now : Math.min(of, now - 1));
    }
}
