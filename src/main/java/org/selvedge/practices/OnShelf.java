package org.selvedge.practices;

import java.util.List;
import java.util.Optional;

/** Which of a practice's versions counts. */
final class OnShelf {
    private OnShelf() {}

    /** The newest that passed the organisation's gate, shown or still waiting for the network's. */
    static Optional<PracticeVersion> accepted(List<PracticeVersion> versions) {
        return versions.stream()
                .filter(version -> version.state().accepted() && !version.takenBack())
                .reduce((earlier, later) -> later);
    }

    /** The newest that was accepted for a shelf. */
    static Optional<PracticeVersion> of(List<PracticeVersion> versions, Shelf shelf) {
        return accepted(versions.stream()
                .filter(version -> shelf != Shelf.PUBLIC || version.state() == VersionState.REVIEWED)
                .toList());
    }
}
