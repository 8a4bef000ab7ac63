package org.selvedge.practices;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.security.Audience;

/**
 * How much a practice tells, in words. What an organisation keeps to itself does not count: nobody else is told that it
 * is there.
 */
public enum Depth {
    /** Nearly everything that the record asks. */
    WHOLE,
    MOST,
    /** Little more than the needed answers. */
    FIRST;

    private static final int WHOLE_PERCENT = 75;
    private static final int MOST_PERCENT = 45;

    /** The questions that count beside the needed ones and are answered in sections. */
    private static final Set<SectionKind> COUNTING = Stream.of(RecordField.values())
            .filter(field -> field.need() == RecordField.Need.COUNTS)
            .flatMap(field -> field.section().stream())
            .collect(Collectors.toUnmodifiableSet());

    public String key() {
        return PracticeFacet.key(this);
    }

    public String labelKey() {
        return "practices.Depth." + name();
    }

    static Set<SectionKind> counting() {
        return COUNTING;
    }

    /** How many questions count; type and scale are no sections. */
    static int asked() {
        return COUNTING.size() + 2;
    }

    static Depth of(int percent) {
        return Stream.of(values())
                .filter(depth -> percent >= depth.least())
                .findFirst()
                .orElse(FIRST);
    }

    /** The least percentage that it takes. */
    int least() {
        return switch (this) {
            case WHOLE -> WHOLE_PERCENT;
            case MOST -> MOST_PERCENT;
            case FIRST -> 0;
        };
    }

    int most() {
        return switch (this) {
            case WHOLE -> 100;
            case MOST -> WHOLE_PERCENT - 1;
            case FIRST -> MOST_PERCENT - 1;
        };
    }

    /** How many of a hundred questions that count are answered in a version. */
    static int percent(PracticeVersion version) {
        long answered = version.sections().stream()
                .filter(section -> section.audience() != Audience.ORGANISATION)
                .filter(section -> COUNTING.contains(section.kind()))
                .count();
        VersionFacts facts = version.facts();
        long known =
                Stream.of(facts.type(), facts.scale()).filter(Objects::nonNull).count();
        return (int) (100 * (answered + known) / asked());
    }
}
