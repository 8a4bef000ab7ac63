package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a version that are no texts. A draft has none yet.
 *
 * @param startedOn the first day of the month: no finer date is asked for
 */
@Embeddable
record VersionFacts(
        @Nullable @Enumerated(EnumType.STRING) @Column(name = "type")
        PracticeType type,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "status")
        PracticeStatus status,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "scale")
        Scale scale,

        @Nullable @Column(name = "country", columnDefinition = "char(2)")
        String country,

        @Nullable @Column(name = "town") String town,
        @Nullable @Column(name = "started_on") LocalDate startedOn,
        @Nullable @Column(name = "ended_on") LocalDate endedOn,
        @Nullable @Column(name = "target_groups") String targetGroups) {
    static final VersionFacts NONE = new VersionFacts(null, null, null, null, null, null, null, null);

    static VersionFacts of(PracticeContent content) {
        return new VersionFacts(
                content.type(),
                content.status(),
                content.scale(),
                content.country(),
                content.town(),
                Optional.ofNullable(content.started())
                        .map(month -> month.atDay(1))
                        .orElse(null),
                Optional.ofNullable(content.ended())
                        .map(YearMonth::atEndOfMonth)
                        .orElse(null),
                TargetGroup.write(content.groups()));
    }

    List<TargetGroup> groups() {
        return TargetGroup.read(targetGroups);
    }

    Optional<YearMonth> started() {
        return Optional.ofNullable(startedOn).map(YearMonth::from);
    }

    Optional<YearMonth> ended() {
        return Optional.ofNullable(endedOn).map(YearMonth::from);
    }
}
