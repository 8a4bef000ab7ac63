package org.selvedge.practices;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The order of a list. */
public enum PracticeSort {
    /** The best match first; where nothing was typed, what is fresh and tells much. */
    RELEVANCE,
    NEWEST,
    CONFIRMED,
    TAKEN_UP;

    /** As it stands in addresses: {@code taken-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PracticeSort> of(String key) {
        return Stream.of(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }

    public String labelKey() {
        return "practices.PracticeSort." + name();
    }
}
