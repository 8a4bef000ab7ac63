package org.selvedge.practices;

import java.time.LocalDate;
import java.util.Optional;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules need to know of a practice, or tell it, without reading it. */
@Component
@Transactional
public class PracticeFacts {
    private final Practices practices;

    PracticeFacts(Practices practices) {
        this.practices = practices;
    }

    @Transactional(readOnly = true)
    public Optional<PracticeId> idOf(String slug) {
        return practices.idOf(slug);
    }

    /** The practice describes this initiative from now on: its partners read what partners may. */
    public void describes(PracticeId practice, InitiativeId initiative) {
        practices.findById(practice).orElseThrow(NotFound::new).describes(initiative);
    }

    /** Figures of an initiative were released: lists may narrow down to the practice that describes it. */
    public void showsResults(InitiativeId initiative, LocalDate day) {
        practices
                .findByInitiative(initiative)
                .forEach(practice -> practice.lists(practice.listing().showingResults(day)));
    }
}
