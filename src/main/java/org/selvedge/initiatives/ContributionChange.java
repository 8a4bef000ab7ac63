package org.selvedge.initiatives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Amounts;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/** What a partner typed about its contribution, amounts as text. */
public record ContributionChange(
        @Nullable ContributionKind kind,
        String unit,
        String promised,
        String delivered,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String note) {
    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_UNIT = 80;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2150, 1, 1);

    public ContributionChange {
        unit = Typed.line(unit);
        note = Typed.text(note);
    }

    /** Refuses what cannot be kept, at the field that caused it. */
    ContributionTerms terms(Locale language) {
        BigDecimal much = Amounts.parse("promised", promised, language);
        BigDecimal given = Amounts.parse("delivered", delivered, language);
        if (unit.strip().length() > LONGEST_UNIT) {
            throw Refusal.of("unit", "initiatives.contribution.unit.long", LONGEST_UNIT);
        }
        if (unit.isBlank() && (much != null || given != null)) {
            throw Refusal.of("unit", "initiatives.contribution.unit.missing");
        }
        day("from", from);
        day("to", to);
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.of("to", "initiatives.contribution.period");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw Refusal.of(
                    "note",
                    "initiatives.contribution.note.long",
                    LONGEST_NOTE,
                    note.strip().length());
        }
        return new ContributionTerms(kind, unit.strip(), much, given, from, to);
    }

    /** A receiver can only confirm something that says what it is. */
    void mustSayWhat() {
        if (kind == null) {
            throw Refusal.of("kind", "initiatives.contribution.kind.missing");
        }
    }

    private static void day(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw Refusal.of(field, "initiatives.contribution.day");
        }
    }
}
