package org.selvedge.initiatives;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an owner enters figures; every change leaves a revision with its reason. */
@Component
@Transactional
class FigureBook {
    private final FigureRows figures;
    private final FigureRevisions revisions;
    private final Clock clock;

    FigureBook(FigureRows figures, FigureRevisions revisions, Clock clock) {
        this.figures = figures;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Makes the place when it is new, and changes what stands there. */
    void enter(
            InitiativeId initiative, FigurePlace place, @Nullable PersonId by, String reason, Consumer<Figure> change) {
        Figure figure = figures.findByInitiativeAndAddress(initiative, place.address())
                .orElseGet(() -> figures.save(new Figure(initiative, place)));
        FigureRevision revision = new FigureRevision(figure, by, clock.instant(), reason);
        change.accept(figure);
        revisions.save(revision.to(figure));
    }
}
