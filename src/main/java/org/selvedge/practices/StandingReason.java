package org.selvedge.practices;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a practice as a whole stands as it does, since when, and which one to read instead. */
@Embeddable
record StandingReason(
        @Nullable @Column(name = "standing_reason") String reason,
        @Nullable @Column(name = "standing_since") Instant since,

        @Nullable @Embedded @AttributeOverride(name = "value", column = @Column(name = "successor_id"))
        PracticeId successor) {}
