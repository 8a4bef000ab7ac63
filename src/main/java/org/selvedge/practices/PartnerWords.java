package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A partner's role and contribution in one language. */
@Embeddable
record PartnerWords(
        @Nullable @Column(name = "role") String role,
        @Nullable @Column(name = "contribution") String contribution) {}
