package org.selvedge.practices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.security.Audience;

/** A partner of a version in one of the languages it has words in, as one reader may read it. */
record PartnerRow(
        int version,
        int position,
        OrganisationKind kind,
        boolean confirmed,
        @Nullable String name,
        @Nullable String citedLink,
        @Nullable LocalDate citedOn,
        @Nullable String language,
        @Nullable String role,
        @Nullable Integer roleOf,
        @Nullable String contribution,
        @Nullable Integer contributionOf,
        @Nullable String amount,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    @Nullable InLanguage said(SideText what) {
        return InLanguage.of(
                what == SideText.PARTNER_ROLE ? role : contribution,
                language == null ? null : Locale.forLanguageTag(language));
    }

    /** Its words as pieces to translate; {@code key} is what it is found by again. */
    Stream<SideWord> words(String key) {
        Audience audience = confirmed || citedLink != null ? Audience.PUBLIC : Audience.ORGANISATION;
        String about = name == null ? "" : name;
        return Stream.of(SideText.PARTNER_ROLE, SideText.PARTNER_CONTRIBUTION)
                .flatMap(what -> Stream.ofNullable(said(what))
                        .map(said -> new SideWord(
                                what,
                                key,
                                about,
                                audience,
                                said.language().getLanguage(),
                                said.text(),
                                Objects.requireNonNullElse(
                                        what == SideText.PARTNER_ROLE ? roleOf : contributionOf, 0))));
    }
}
