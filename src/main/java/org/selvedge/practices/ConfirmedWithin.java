package org.selvedge.practices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How recently somebody said that a practice is still true. */
public enum ConfirmedWithin {
    THREE_MONTHS(3),
    ONE_YEAR(12),
    TWO_YEARS(24);

    private final int months;

    ConfirmedWithin(int months) {
        this.months = months;
    }

    /** As it stands in addresses: the months. */
    public String key() {
        return String.valueOf(months);
    }

    public static Optional<ConfirmedWithin> of(String key) {
        return Stream.of(values()).filter(within -> within.key().equals(key)).findFirst();
    }

    public String labelKey() {
        return "practices.ConfirmedWithin." + name();
    }

    /** The first day that counts. */
    LocalDate since(LocalDate today) {
        return today.minusMonths(months);
    }

    /** The first day that counts for at least one of these; days that are none of them are left out. */
    static LocalDate widest(Collection<String> keys, LocalDate today) {
        return keys.stream()
                .flatMap(key -> of(key).stream())
                .map(within -> within.since(today))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
