package org.selvedge.practices;

import java.util.List;

/**
 * Who takes up a practice, as one reader may know it.
 *
 * @param lines those who run it first, then those who pilot and consider it, and those who have stopped
 * @param mayRecord whether the reader's organisation can say something about it
 * @param recorded whether it already has
 */
public record AdoptionStanding(List<AdoptionLine> lines, boolean mayRecord, boolean recorded) {
    public long takenUp() {
        return lines.stream().filter(line -> line.state().counts()).count();
    }
}
