package org.selvedge.initiatives;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The smallest group that is shown, per audience ({@code selvedge.figures.members}, {@code selvedge.figures.outside}). */
@ConfigurationProperties("selvedge.figures")
public record Thresholds(
        @DefaultValue("5") int members, @DefaultValue("11") int outside) {
    /** No setting can go below: two people of a group of two know each other's answers. */
    public static final int FLOOR = 3;

    public Thresholds {
        if (members < FLOOR || outside < members) {
            throw new IllegalArgumentException(
                    "selvedge.figures.members must be at least 3, selvedge.figures.outside at least as large: "
                            + members + ", " + outside);
        }
    }

    /** Groups of at least this many are shown. */
    public int of(FigureAudience audience) {
        return switch (audience) {
            case OWNER -> 0;
            case MEMBERS -> members;
            case OUTSIDE -> outside;
        };
    }
}
