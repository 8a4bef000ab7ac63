package org.selvedge.practices;

import java.util.Locale;
import java.util.UUID;

/** The fields of a practice in the index. Texts stand apart by their audience; readers search those that are theirs. */
final class PracticeFields {
    /** The index. The portal before an update that raises the form keeps another one, and so do its nodes meanwhile. */
    static final String INDEX = "practice-" + PracticeStamp.FORM;

    static final String TITLE = "title";
    static final String TEASER = "teaser";
    /** Of its organisation, town and country. */
    static final String NAMES = "names";

    static final String THEME_NAMES = "theme_names";
    /** For everybody. */
    static final String TEXT_PUBLIC = "text_public";
    /** For members. */
    static final String TEXT_MEMBERS = "text_members";
    /** For members and the partners of its initiative, who search it only there. */
    static final String TEXT_PARTNERS = "text_partners";
    /** What the organisation keeps to itself; searched only by its own members. */
    static final String TEXT_ORGANISATION = "text_organisation";

    /** Who finds it: {@link #EVERYBODY}, {@link #MEMBERS}, {@link #partnersOf}; nobody what is not on its shelf. */
    static final String FOUND_BY = "found_by";

    static final String EVERYBODY = "everybody";
    static final String MEMBERS = "members";

    /** Its id as a text that can be read beside a hit. */
    static final String ID = "practice_id";

    static final String OWNER = "owner";
    static final String INITIATIVE = "initiative";
    /** The half of its id that grows with time: an order among equals. */
    static final String BORN = "born";

    static final String PUBLISHED = "published";
    static final String CONFIRMED = "confirmed";
    static final String TAKEN_UP = "taken_up";
    /** How fresh it is and how much it tells, in days: see {@code src/docs/decisions/2026-11-22-search-ranking.md}. */
    static final String RANK = "rank";

    private PracticeFields() {}

    static String partnersOf(UUID initiative) {
        return "partners-" + initiative;
    }

    /** The field in which a facet counts. */
    static String of(PracticeFacet facet) {
        return facet == PracticeFacet.CONFIRMED
                ? CONFIRMED
                : "facet_" + facet.name().toLowerCase(Locale.ROOT);
    }
}
