package org.selvedge.initiatives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is given, how much of it was promised and delivered, and when; an amount that is null was not stated. */
@Embeddable
public record ContributionTerms(
        @Enumerated(EnumType.STRING) @Nullable ContributionKind kind,
        @Nullable String unit,
        @Nullable BigDecimal promised,
        @Nullable BigDecimal delivered,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay) {
    /** Nothing but that something is given. */
    static ContributionTerms notStated() {
        return new ContributionTerms(null, "", null, null, null, null);
    }
}
