package org.selvedge.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.PracticeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has which practice open to write, and at which field: so that co-authors see each other and each other's words. */
@org.springframework.stereotype.Component
class WritersHere {
    private static final Logger LOG = LoggerFactory.getLogger(WritersHere.class);

    private final Map<PracticeId, Set<Seat>> seats = new ConcurrentHashMap<>();

    /** Until they leave, {@code changed} runs inside {@code ui.access} when others come, go, move on or save. */
    Seat sit(PracticeId practice, UI ui, PersonCard person, Runnable changed) {
        Seat seat = new Seat(practice, ui, person, changed);
        seats.computeIfAbsent(practice, ignored -> ConcurrentHashMap.newKeySet())
                .add(seat);
        tell(seat);
        return seat;
    }

    void leave(Seat seat) {
        seats.computeIfPresent(seat.practice, (ignored, known) -> {
            known.remove(seat);
            return known.isEmpty() ? null : known;
        });
        tell(seat);
    }

    /** Other people, each with the field that they are at, if any. */
    List<Other> others(Seat seat) {
        return seats.getOrDefault(seat.practice, Set.of()).stream()
                .filter(other -> !other.person.id().equals(seat.person.id()))
                .map(other -> new Other(other.person.name(), other.field))
                .distinct()
                .toList();
    }

    void moves(Seat seat, @Nullable String field) {
        seat.field = Optional.ofNullable(field);
        tell(seat);
    }

    /** All others look again; on threads of their own, so that nobody waits for their screens. */
    void tell(Seat from) {
        for (Seat seat : seats.getOrDefault(from.practice, Set.of())) {
            if (seat != from) {
                Thread.startVirtualThread(seat::hear);
            }
        }
    }

    record Other(String name, Optional<String> field) {}

    /** One open screen. */
    static final class Seat {
        private final PracticeId practice;
        private final UI ui;
        private final PersonCard person;
        private final Runnable changed;
        private volatile Optional<String> field = Optional.empty();

        private Seat(PracticeId practice, UI ui, PersonCard person, Runnable changed) {
            this.practice = practice;
            this.ui = ui;
            this.person = person;
            this.changed = changed;
        }

        private void hear() {
            try {
                ui.access(changed::run);
            } catch (UIDetachedException closedMeanwhile) {
                LOG.trace("A screen was closed before it could be told", closedMeanwhile);
            }
        }
    }
}
