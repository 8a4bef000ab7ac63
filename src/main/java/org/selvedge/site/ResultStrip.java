package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.selvedge.practices.PracticeResults.CohortFact;
import org.selvedge.practices.PracticeResults.StageFact;
import org.selvedge.practices.PracticeResults.Tone;

/** One intake as a strip: what is known stands alone, neighbours about which the same is said share a piece. */
record ResultStrip(String name, List<Piece> pieces) {
    /**
     * @param words the state
     * @param stages which stages it is the state of; empty when the words say so
     */
    record Piece(String words, String stages, String look) {}

    /** The looks of tones, for templates. */
    record Looks() {
        public String of(Tone tone) {
            return look(tone);
        }
    }

    static ResultStrip of(CohortFact cohort) {
        List<Piece> pieces = new ArrayList<>();
        List<StageFact> same = new ArrayList<>();
        for (StageFact stage : cohort.stages()) {
            if (!same.isEmpty() && !together(same.getLast(), stage)) {
                pieces.add(piece(same));
                same.clear();
            }
            same.add(stage);
        }
        if (!same.isEmpty()) {
            pieces.add(piece(same));
        }
        return new ResultStrip(cohort.name(), List.copyOf(pieces));
    }

    private static String look(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean together(StageFact one, StageFact next) {
        return one.shown() == null
                && next.shown() == null
                && one.tone() == next.tone()
                && one.words().equals(next.words());
    }

    private static Piece piece(List<StageFact> same) {
        StageFact first = same.getFirst();
        String stages = first.shown() != null
                ? ""
                : String.join(", ", same.stream().map(StageFact::label).toList());
        return new Piece(first.words(), stages, look(first.tone()));
    }
}
