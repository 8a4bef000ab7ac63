package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lists count and sort by beside the words of the shown version.
 *
 * @param takenUp how many organisations run or pilot it
 * @param resultsSince when figures were released for the first time
 * @param edition grows whenever the shown version gets other words or audiences without becoming another version: a
 *     translation, a narrowed section. Together with the version it names a text that never changes
 */
@Embeddable
record Listing(
        @Column(name = "taken_up") int takenUp,
        @Nullable @Column(name = "results_since") LocalDate resultsSince,
        @Column(name = "edition") int edition) {
    static final Listing NEW = new Listing(0, null, 0);

    Listing takenUpBy(int organisations) {
        return new Listing(organisations, resultsSince, edition);
    }

    Listing showingResults(LocalDate day) {
        return resultsSince == null ? new Listing(takenUp, day, edition) : this;
    }

    Listing retold() {
        return new Listing(takenUp, resultsSince, edition + 1);
    }

    boolean hasResults() {
        return resultsSince != null;
    }
}
