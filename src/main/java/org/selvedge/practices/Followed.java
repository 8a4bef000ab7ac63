package org.selvedge.practices;

import org.selvedge.security.OrganisationId;

/**
 * Something that can be followed.
 *
 * @param subject the id of the practice or organisation, or the theme's key
 */
public record Followed(Kind kind, String subject) {
    public static Followed of(PracticeId practice) {
        return new Followed(Kind.PRACTICE, practice.value().toString());
    }

    public static Followed of(Theme theme) {
        return new Followed(Kind.THEME, theme.key());
    }

    public static Followed of(OrganisationId organisation) {
        return new Followed(Kind.ORGANISATION, organisation.value().toString());
    }

    /** What it is. */
    public enum Kind {
        PRACTICE,
        THEME,
        ORGANISATION
    }
}
