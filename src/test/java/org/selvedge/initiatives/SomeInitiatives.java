package org.selvedge.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.Partnerships;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives for tests: each call makes a new one, with one stage strip of people who started, finished and work. */
@Component
@Transactional
public class SomeInitiatives {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> STAGES = List.of("started", "finished", "in-work");

    private final jakarta.persistence.EntityManager rows;
    private final FigureBook book;
    private final Releases releases;
    private final Structure structure;
    private final Contributions contributions;
    private final Partnerships partnerships;
    private final Clock clock;

    SomeInitiatives(
            jakarta.persistence.EntityManager rows,
            FigureBook book,
            Releases releases,
            Structure structure,
            Contributions contributions,
            Partnerships partnerships,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.releases = releases;
        this.structure = structure;
        this.contributions = contributions;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    public Made initiative(OrganisationId owner) {
        int number = NUMBER.incrementAndGet();
        Initiative initiative = new Initiative(
                "some-initiative-" + number,
                owner,
                null,
                LocalText.english("Some initiative " + number),
                clock.instant());
        rows.persist(initiative);
        rows.persist(new Indicator(
                initiative.id(),
                Indicator.PARTICIPANTS,
                0,
                LocalText.english("People"),
                LocalText.none(),
                Aggregation.LAST,
                true));
        for (String stage : STAGES) {
            rows.persist(new Stage(initiative.id(), stage, STAGES.indexOf(stage), LocalText.english(stage)));
        }
        return new Made(initiative.id(), "some-initiative-" + number);
    }

    public void cohort(InitiativeId initiative, String slug, int... counts) {
        int position = structure.cohorts(initiative).size();
        Cohort cohort = new Cohort(
                initiative,
                slug,
                position,
                RoughDate.month(LocalDate.now(clock).minusMonths(20 - position)),
                null,
                LocalText.english(slug),
                false);
        rows.persist(cohort);
        for (int i = 0; i < counts.length; i++) {
            report(initiative, slug, STAGES.get(i), counts[i]);
        }
    }

    /** A count of a cohort, or of the whole initiative when the cohort is null. */
    public void report(InitiativeId initiative, String cohort, String stage, int count) {
        enter(initiative, cohort, stage, null, count);
    }

    public void reportParts(InitiativeId initiative, String cohort, String stage, Map<Category, Integer> counts) {
        counts.forEach((category, count) -> enter(initiative, cohort, stage, category, count));
    }

    private void enter(InitiativeId initiative, String cohort, String stage, Category category, int count) {
        FigurePlace place = new FigurePlace(
                structure.indicators(initiative).getFirst(),
                structure.cohorts(initiative).stream()
                        .filter(each -> each.slug().equals(cohort))
                        .findFirst()
                        .orElse(null),
                structure.stages(initiative).stream()
                        .filter(each -> each.slug().equals(stage))
                        .findFirst()
                        .orElseThrow(),
                category);
        book.enter(initiative, place, null, "counted", figure -> figure.report(count, null));
    }

    public int release(InitiativeId initiative) {
        return releases.release(initiative, null, "a release");
    }

    /** Named by the owner; the partner takes part from yesterday on. */
    public ContributionId contribution(InitiativeId initiative, OrganisationId partner) {
        if (!partnerships.takesPart(partner, initiative)) {
            partnerships.grant(partner, initiative, LocalDate.now(clock).minusDays(1), null);
        }
        return contributions
                .save(new Contribution(
                        initiative,
                        partner,
                        LocalText.english("Places at the bench"),
                        ContributionTerms.notStated(),
                        clock))
                .id();
    }

    /** An initiative's id and the name in its address. */
    public record Made(InitiativeId id, String slug) {}
}
