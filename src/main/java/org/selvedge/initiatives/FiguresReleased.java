package org.selvedge.initiatives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** An owner published figures. */
public record FiguresReleased(
        InitiativeId initiative, int number, @Nullable PersonId actor) implements Audited {
    @Override
    public String action() {
        return "figures.released";
    }

    @Override
    public UUID subject() {
        return initiative.value();
    }
}
