package org.selvedge.practices;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom a practice is, beside its own words for it; translated once, as a key. */
public enum TargetGroup {
    ALL_TENANTS,
    OLDER_PEOPLE,
    YOUNG_PEOPLE,
    FAMILIES,
    SINGLE_PARENTS,
    WOMEN,
    NEWCOMERS,
    JOB_SEEKERS,
    LOW_INCOMES,
    DISABILITY,
    WITHOUT_HOME,
    NEIGHBOURS,
    STAFF;

    /** As it stands in addresses and files: {@code older-people}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TargetGroup> of(String key) {
        return Stream.of(values()).filter(group -> group.key().equals(key)).findFirst();
    }

    public String labelKey() {
        return "practices.TargetGroup." + name();
    }

    /** Several as one text: keys divided by commas. What is none is left out. */
    static List<TargetGroup> read(@Nullable String keys) {
        return keys == null
                ? List.of()
                : Arrays.stream(keys.split(","))
                        .flatMap(key -> of(key.strip()).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    static String write(List<TargetGroup> groups) {
        return groups.stream().sorted().map(TargetGroup::key).collect(Collectors.joining(","));
    }
}
