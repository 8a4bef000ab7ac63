package org.selvedge.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import org.selvedge.practices.PracticeFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the practice of an initiative that there are results to read, with the release itself. */
@Component
class ResultsInLists {
    private final PracticeFacts practices;
    private final Clock clock;

    ResultsInLists(PracticeFacts practices, Clock clock) {
        this.practices = practices;
        this.clock = clock;
    }

    @EventListener
    void on(FiguresReleased released) {
        practices.showsResults(released.initiative(), LocalDate.now(clock));
    }
}
