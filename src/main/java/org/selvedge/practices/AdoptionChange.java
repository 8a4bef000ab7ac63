package org.selvedge.practices;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/**
 * What a member says about their organisation taking up a practice, as typed.
 *
 * @param since the month in which this state began
 * @param changes what was changed on the way
 * @param outcome what came of it
 */
public record AdoptionChange(
        @Nullable AdoptionState state, @Nullable YearMonth since, String changes, String outcome) {
    public static final int LONGEST = 2_000;
    private static final YearMonth EARLIEST = YearMonth.of(1950, 1);

    public AdoptionChange {
        changes = Typed.text(changes).strip();
        outcome = Typed.text(outcome).strip();
    }

    /** Refuses what cannot be kept, at the field that caused it. */
    Said checked(YearMonth thisMonth) {
        if (state == null) {
            throw Refusal.of("state", "practices.adoption.state.missing");
        }
        if (since == null) {
            throw Refusal.of("since", "practices.adoption.since.missing");
        }
        if (since.isAfter(thisMonth) || since.isBefore(EARLIEST)) {
            throw Refusal.of("since", "practices.adoption.since.refused");
        }
        notTooLong("changes", changes);
        notTooLong("outcome", outcome);
        return new Said(state, since, changes.isEmpty() ? null : changes, outcome.isEmpty() ? null : outcome);
    }

    private static void notTooLong(String field, String text) {
        if (text.length() > LONGEST) {
            throw Refusal.of(field, "practices.adoption.long", LONGEST, text.length());
        }
    }

    /** The same, checked. */
    record Said(
            AdoptionState state,
            YearMonth since,
            @Nullable String changes,
            @Nullable String outcome) {}
}
