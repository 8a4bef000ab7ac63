package org.selvedge.practices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list can be narrowed down by, in the order of the screen. Several values of one mean: any of them. Keys, values and
 * their order stand in saved searches: {@code KeptAddressTest} keeps them.
 */
public enum PracticeFacet {
    THEME("theme", key -> Theme.of(key).isPresent()),
    COUNTRY("country", Set.of(Locale.getISOCountries())::contains),
    /** For whom: {@link TargetGroup#key()}. */
    GROUP("for", key -> TargetGroup.of(key).isPresent()),
    TYPE("type", keys(PracticeType.values())),
    STATUS("status", keys(PracticeStatus.values())),
    /** {@link #YES} where figures were released. */
    RESULTS("results", Set.of(PracticeFacet.YES)::contains),
    /** A language in which it can be read. */
    LANGUAGE("language", Set.of(Locale.getISOLanguages())::contains),
    /** {@link Depth#key()}. */
    COMPLETENESS("depth", keys(Depth.values())),
    /** Within so many months: {@link ConfirmedWithin#key()}. */
    CONFIRMED("confirmed", key -> ConfirmedWithin.of(key).isPresent());

    public static final String YES = "yes";

    private final String key;
    private final Predicate<String> understood;

    PracticeFacet(String key, Predicate<String> understood) {
        this.key = key;
        this.understood = understood;
    }

    /** As it stands in addresses. */
    public String key() {
        return key;
    }

    public static Optional<PracticeFacet> of(String key) {
        return Stream.of(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }

    /** Whether its values follow one another by themselves, however many there are of each. */
    boolean scale() {
        return this == COMPLETENESS || this == CONFIRMED;
    }

    /** Whether a value of an address is one of this facet's. */
    public boolean understands(String value) {
        return understood.test(value);
    }

    public String labelKey() {
        return "practices.PracticeFacet." + name();
    }

    /** A constant as it stands in addresses: {@code did-not-work}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Predicate<String> keys(Enum<?>[] constants) {
        Set<String> keys = Arrays.stream(constants).map(PracticeFacet::key).collect(Collectors.toUnmodifiableSet());
        return keys::contains;
    }
}
