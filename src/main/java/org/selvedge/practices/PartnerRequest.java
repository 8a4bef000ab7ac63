package org.selvedge.practices;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a practice says of one organisation's part, for that organisation: its own role, contribution and the use of its
 * name, and nothing else of the text.
 *
 * @param id of the part
 * @param language of title, role and contribution
 * @param seen what the answer must name; it is refused when the part has changed
 */
public record PartnerRequest(
        UUID id,
        String title,
        Locale language,
        String organisation,
        String name,
        @Nullable String role,
        @Nullable String contribution,
        @Nullable String amount,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        Instant since,
        PartnerAnswer answer,
        @Nullable String refusal,
        long seen) {}
