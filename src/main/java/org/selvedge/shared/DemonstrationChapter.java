package org.selvedge.shared;

import java.time.LocalDate;

/**
 * One module's part of the demonstration network, told once on an empty installation, in the order of Spring's
 * {@code @Order}, each chapter in a transaction of its own. Chapters live the domain: they call the same verbs people do.
 */
public interface DemonstrationChapter {
    /** {@code today} is the day of the first start: everything relative is dated from it. */
    void tell(LocalDate today);
}
