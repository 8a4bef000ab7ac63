package org.selvedge.practices;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.security.Audience;

/** The parts of a practice, in the order of the page, each with the audience it has unless the author decides otherwise. */
public enum SectionKind {
    PROBLEM(Audience.PUBLIC),
    CONTEXT(Audience.MEMBERS),
    OBJECTIVES(Audience.PUBLIC),
    TARGET_GROUP(Audience.PUBLIC),
    REACHING(Audience.PUBLIC),
    TENANTS_PART(Audience.PUBLIC),
    STAFF(Audience.MEMBERS),
    WHAT_WAS_DONE(Audience.PUBLIC),
    PHASES(Audience.PUBLIC),
    METHODS(Audience.PUBLIC),
    REQUIREMENTS(Audience.PUBLIC),
    COSTS(Audience.MEMBERS),
    FUNDING(Audience.MEMBERS),
    WHAT_CHANGED(Audience.PUBLIC),
    QUOTATION(Audience.PUBLIC),
    DIFFICULTIES(Audience.MEMBERS),
    DIFFERENTLY(Audience.MEMBERS),
    SUCCESS_FACTORS(Audience.PUBLIC),
    TIPS(Audience.PUBLIC),
    TRANSFER(Audience.PUBLIC),
    OFFER(Audience.MEMBERS);

    private final Audience usual;

    SectionKind(Audience usual) {
        this.usual = usual;
    }

    public Audience usualAudience() {
        return usual;
    }

    /** As it stands in addresses, paragraph ids and files: {@code what-was-done}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SectionKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public String labelKey() {
        return "practices.SectionKind." + name();
    }
}
