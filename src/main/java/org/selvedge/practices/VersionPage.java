package org.selvedge.practices;

import java.time.LocalDate;

/**
 * One version as it was, for one reader: what they may read of it there and today.
 *
 * @param page its {@code shelf} and {@code confirmedOn} are today's
 * @param today the number of the version that readers see
 * @param open whether strangers may read it as well
 * @param takenBack it was a small change that was taken back
 */
public record VersionPage(PracticePage page, LocalDate acceptedOn, int today, boolean open, boolean takenBack) {
    public boolean isTodays() {
        return page.version() == today;
    }
}
