package org.selvedge.practices;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a practice is about; translated once, as a key, and found under its name in every language. */
public enum Theme {
    EMPLOYMENT,
    WOMENS_PARTICIPATION,
    SOCIAL_COHESION,
    ENERGY,
    HOUSING_FIRST,
    AGEING,
    YOUTH,
    DIGITAL,
    HEALTH,
    TENANTS_PARTICIPATION,
    CIRCULAR_ECONOMY,
    ACCESSIBILITY,
    ANTI_DISCRIMINATION,
    NEIGHBOURHOOD;

    /** So many a practice may have. */
    public static final int MOST = 3;

    /** As it stands in addresses and files: {@code womens-participation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Theme> of(String key) {
        return Stream.of(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }

    public String labelKey() {
        return "practices.Theme." + name();
    }
}
