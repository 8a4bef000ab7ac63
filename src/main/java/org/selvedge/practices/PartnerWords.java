package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A partner's role and contribution in one language, each with the version of the source that it says it for: an earlier
 * one means that it is outdated.
 */
@Embeddable
record PartnerWords(
        @Nullable @Column(name = "role") String role,
        @Nullable @Column(name = "contribution") String contribution,
        @Column(name = "role_of") int roleOf,
        @Column(name = "contribution_of") int contributionOf) {
    static final PartnerWords NONE = new PartnerWords(null, null);

    /** As an author writes them. */
    PartnerWords(@Nullable String role, @Nullable String contribution) {
        this(role, contribution, 0, 0);
    }

    PartnerWords in(int version) {
        return new PartnerWords(role, contribution, version, version);
    }

    @Nullable String text(SideText what) {
        return what == SideText.PARTNER_ROLE ? role : contribution;
    }

    int of(SideText what) {
        return what == SideText.PARTNER_ROLE ? roleOf : contributionOf;
    }

    PartnerWords with(SideText what, @Nullable String text, int of) {
        return what == SideText.PARTNER_ROLE
                ? new PartnerWords(text, contribution, of, contributionOf)
                : new PartnerWords(role, text, roleOf, of);
    }
}
