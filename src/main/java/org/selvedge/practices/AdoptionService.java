package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes up a practice. Members speak for their own organisation; nobody learns by it of a practice that they may not
 * read. See {@code src/docs/decisions/2026-11-22-adoptions.md}.
 */
@Service
@Transactional
public class AdoptionService {
    private final Adoptions adoptions;
    private final AdoptionSteps steps;
    private final AdoptionRows rows;
    private final Slugs slugs;
    private final VersionDoor door;
    private final PracticeBriefs briefs;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final Sights sights;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionService(
            Adoptions adoptions,
            AdoptionSteps steps,
            AdoptionRows rows,
            Slugs slugs,
            VersionDoor door,
            PracticeBriefs briefs,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            Sights sights,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.adoptions = adoptions;
        this.steps = steps;
        this.rows = rows;
        this.slugs = slugs;
        this.door = door;
        this.briefs = briefs;
        this.organisations = organisations;
        this.people = people;
        this.sights = sights;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** Who takes up a practice that this reader sees on a page; nobody for one they may not read. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public AdoptionStanding of(PracticeId practice, OrganisationId owner) {
        Reader who = reader.get();
        List<AdoptionLine> lines = rows.of(practice, sights.of(who));
        boolean recorded =
                lines.stream().anyMatch(line -> line.organisation().id().equals(who.organisation()));
        return new AdoptionStanding(lines, who.is(Role.MEMBER) && !who.belongsTo(owner), recorded);
    }

    /** What an organisation takes up and what others take up from it, as far as this reader may read those practices. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public OrganisationAdoptions ofOrganisation(OrganisationId organisation, Locale language) {
        return rows.ofOrganisation(organisation, language, sights.of(reader.get()));
    }

    /** What the own organisation says about it, to be changed; the own organisation's practices are not there. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public AdoptionSheet own(String slug, Locale language) {
        AdoptionRows.Subject subject = subject(slug);
        return sheet(subject, adoption(subject).orElse(null), language);
    }

    /**
     * Says what the own organisation does with a practice, for the first time or anew; the same again changes nothing.
     *
     * @param seen the version the change was made on, null when there was none
     * @throws AdoptionConflict when a colleague said something else meanwhile
     */
    @RolesAllowed(Roles.MEMBER)
    public AdoptionSheet record(String slug, AdoptionChange change, @Nullable Long seen, Locale language) {
        AdoptionRows.Subject subject = subject(slug);
        AdoptionChange.Said said = change.checked(YearMonth.now(clock.withZone(ZoneOffset.UTC)));
        Practice practice = door.locked(subject.practice());
        Optional<Adoption> found = adoption(subject);
        if (!Objects.equals(found.map(Adoption::version).orElse(null), seen)) {
            throw new AdoptionConflict(sheet(subject, found.orElseThrow(NotFound::new), language), change);
        }
        Adoption adoption = found.orElseGet(() -> new Adoption(subject.practice(), reader.organisation()));
        if (found.isEmpty() || !adoption.says(said)) {
            AdoptionStep step = adoption.say(said, language, reader.person(), clock.instant());
            adoptions.save(adoption);
            adoptions.flush();
            steps.save(step);
            practice.lists(practice.listing().takenUpBy(adoptions.running(practice.id())));
            events.publishEvent(happened(subject, adoption.state(), found.isEmpty()));
        }
        return sheet(subject, adoption, language);
    }

    private Object happened(AdoptionRows.Subject subject, AdoptionState state, boolean first) {
        PersonId by = reader.person();
        OrganisationId ours = reader.organisation();
        return first
                ? new PracticeTakenUp(by, subject.practice(), subject.owner(), ours, state)
                : new AdoptionChanged(by, subject.practice(), subject.owner(), ours, state);
    }

    private AdoptionRows.Subject subject(String slug) {
        Sight sight = sights.of(reader.get());
        AdoptionRows.Subject subject = rows.subject(slug, sight)
                .or(() -> slugs.now(slug).flatMap(now -> rows.subject(now, sight)))
                .orElseThrow(NotFound::new);
        if (reader.get().belongsTo(subject.owner())) {
            throw new Refusal("practices.adoption.own");
        }
        return subject;
    }

    private Optional<Adoption> adoption(AdoptionRows.Subject subject) {
        return adoptions.findByPracticeAndOrganisation(subject.practice(), reader.organisation());
    }

    private AdoptionSheet sheet(AdoptionRows.Subject subject, @Nullable Adoption adoption, Locale language) {
        PracticeBrief brief = briefs.of(subject.practice()).orElseThrow(NotFound::new);
        List<AdoptionRows.StepRow> said = adoption == null ? List.of() : adoptions.steps(adoption.id());
        Map<PersonId, PersonCard> names = people.cards(Stream.concat(
                        said.stream().map(AdoptionRows.StepRow::by),
                        Stream.ofNullable(adoption).map(Adoption::changedBy))
                .collect(Collectors.toSet()));
        PersonCard changedBy = adoption == null ? null : names.get(adoption.changedBy());
        return new AdoptionSheet(
                subject.practice(),
                subject.slug(),
                brief.title(language),
                brief.languageFor(language),
                organisations.name(subject.owner()).name(),
                adoption == null ? null : adoption.asChange(),
                adoption == null ? null : adoption.version(),
                changedBy == null ? null : changedBy.name(),
                adoption == null ? null : adoption.changedAt(),
                said.stream().map(step -> step(step, names)).toList());
    }

    private static AdoptionSheet.Step step(AdoptionRows.StepRow step, Map<PersonId, PersonCard> names) {
        PersonCard by = names.get(step.by());
        return new AdoptionSheet.Step(
                step.state(),
                YearMonth.from(step.since()),
                step.changes(),
                step.outcome(),
                step.at(),
                by == null ? "" : by.name());
    }
}
