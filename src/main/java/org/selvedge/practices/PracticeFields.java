package org.selvedge.practices;

/** The fields of a practice in the index. Texts are kept once for each kind of reader: what they may read together. */
final class PracticeFields {
    static final String TITLE = "title";
    static final String TEASER = "teaser";
    static final String THEME_NAMES = "theme_names";
    /** What everybody may read. */
    static final String TEXT_PUBLIC = "text_public";
    /** What members may read. */
    static final String TEXT_MEMBERS = "text_members";
    /** What partners of its initiative may read; searched only there. */
    static final String TEXT_PARTNERS = "text_partners";
    /** What the organisation keeps to itself; searched only by its own members. */
    static final String TEXT_ORGANISATION = "text_organisation";

    static final String STANDING = "standing";
    static final String SHELF = "shelf";
    static final String OWNER = "owner";
    static final String INITIATIVE = "initiative";
    static final String THEME = "theme";
    static final String COUNTRY = "country";
    static final String SLUG = "slug";
    static final String PUBLISHED = "published";

    private PracticeFields() {}
}
