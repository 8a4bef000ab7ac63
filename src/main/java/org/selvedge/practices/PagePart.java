package org.selvedge.practices;

/** What a page has beside its sections, by the title it has there. */
public enum PagePart {
    PARTNERS("partner"),
    PICTURES("picture"),
    FILM("film"),
    FILES("file");

    private final String key;

    PagePart(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    public String labelKey() {
        return switch (this) {
            case PARTNERS -> "practices.page.partners";
            case PICTURES -> "practices.page.pictures";
            case FILM -> "practices.page.film";
            case FILES -> "practices.page.files";
        };
    }
}
