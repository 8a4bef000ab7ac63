package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others made of a practice and what came of it, as lists count and sort by it.
 *
 * @param takenUp how many organisations run or pilot it
 * @param resultsSince when figures were released for the first time
 */
@Embeddable
record Merits(
        @Column(name = "taken_up") int takenUp,
        @Nullable @Column(name = "results_since") LocalDate resultsSince) {
    static final Merits NONE = new Merits(0, null);

    Merits takenUpBy(int organisations) {
        return new Merits(organisations, resultsSince);
    }

    Merits showingResults(LocalDate day) {
        return resultsSince == null ? new Merits(takenUp, day) : this;
    }

    boolean hasResults() {
        return resultsSince != null;
    }
}
