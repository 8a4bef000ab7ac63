package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing practices: members begin one for their own organisation, or propose a change of one that it has on a shelf.
 * Whoever is no author of it finds nothing here. See {@code src/docs/decisions/2026-11-22-writing.md}.
 */
@Service
@Transactional
public class WritingService {
    private final WritingRows rows;
    private final VersionDoor door;
    private final WritingSheets sheets;
    private final WrittenValues values;
    private final Manuscripts manuscripts;
    private final Practices practices;
    private final VersionDesk desk;
    private final Steps steps;
    private final Remarks remarks;
    private final Authors authors;
    private final PracticeBriefs briefs;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final CurrentReader reader;
    private final Clock clock;

    WritingService(
            WritingRows rows,
            VersionDoor door,
            WritingSheets sheets,
            WrittenValues values,
            Manuscripts manuscripts,
            Practices practices,
            VersionDesk desk,
            Steps steps,
            Remarks remarks,
            Authors authors,
            PracticeBriefs briefs,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            CurrentReader reader,
            Clock clock) {
        this.rows = rows;
        this.door = door;
        this.sheets = sheets;
        this.values = values;
        this.manuscripts = manuscripts;
        this.practices = practices;
        this.desk = desk;
        this.steps = steps;
        this.remarks = remarks;
        this.authors = authors;
        this.briefs = briefs;
        this.organisations = organisations;
        this.people = people;
        this.reader = reader;
        this.clock = clock;
    }

    /** Begins a practice of the own organisation in {@code language}; an untouched beginning is used again. */
    @RolesAllowed(Roles.MEMBER)
    public PracticeId start(Locale language) {
        return rows.untouched(reader.get()).orElseGet(() -> begin(language));
    }

    private PracticeId begin(Locale language) {
        OrganisationId owner = reader.organisation();
        Instant now = clock.instant();
        Practice practice = practices.save(Practice.begun(owner, now));
        PracticeVersion draft = desk.draft(practice, language.getLanguage(), reader.person());
        authors.name(practice.id(), reader.person(), null, now);
        String country = organisations.name(owner).country();
        manuscripts.insert(draft.id(), RecordField.SOURCE.key(), language.getLanguage(), null, now);
        manuscripts.insert(draft.id(), RecordField.COUNTRY.key(), country, null, now);
        steps.keep(practice.id(), draft.id(), "start", reader.person(), null);
        return practice.id();
    }

    /**
     * Begins the next version of a practice that the own organisation has on a shelf, or goes on with the one that is open;
     * authors also take up again what was withdrawn or declined.
     */
    @RolesAllowed(Roles.MEMBER)
    public void propose(PracticeId id) {
        Practice practice = door.locked(id);
        if (!reader.get().belongsTo(practice.owner())) {
            throw new NotFound();
        }
        Set<PersonId> writing = authors.of(id);
        boolean author = writing.contains(reader.person());
        if (!author && practice.shelf() == Shelf.NONE) {
            throw new NotFound();
        }
        if (practice.open().isPresent() && author) {
            return;
        }
        PracticeVersion draft = next(practice);
        authors.name(id, reader.person(), reader.person(), clock.instant());
        steps.keep(id, draft.id(), "propose", reader.person(), null);
    }

    /** From what readers see; where they never saw any, from what was written last. */
    private PracticeVersion next(Practice practice) {
        PracticeVersion last = practice.versions().getLast();
        PracticeVersion draft = desk.draft(practice, last.source(), reader.person());
        if (draft.origin().base() == null) {
            manuscripts.copy(last.id(), draft.id());
            authors.goOn(last.id(), draft.id());
        }
        return draft;
    }

    /** Everything that the screen of an author shows; empty for whoever is none. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public Optional<Writing> open(PracticeId id) {
        return rows.place(id, reader.get()).map(sheets::of);
    }

    /** The title of a practice that the own organisation has on a shelf, so that its people may change it. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public String proposable(PracticeId id, Locale language) {
        return briefs.of(id)
                .filter(found -> reader.get().belongsTo(found.owner()))
                .map(found -> found.title(language))
                .orElseThrow(NotFound::new);
    }

    /** What is written by now, for a screen that is open already. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public WrittenSoFar answers(PracticeId id) {
        WritingPlace place = rows.place(id, reader.get()).orElseThrow(NotFound::new);
        return new WrittenSoFar(place.state(), manuscripts.of(place.version()));
    }

    /**
     * Keeps one answer, as it is typed; what is wrong with it is the checklist's to say. Refuses only what cannot be kept.
     *
     * @param field a {@link RecordField#key()}, or a {@link Manuscript#audienceKey}
     * @param revision the one it was written on, 0 for none
     */
    @RolesAllowed(Roles.MEMBER)
    public Saving save(PracticeId id, String field, String value, int revision) {
        values.check(field, value);
        WritingPlace place = rows.placeToSave(id, reader.get()).orElseThrow(NotFound::new);
        if (VersionAction.WRITE.from(place.state()).isEmpty()) {
            throw Refusal.of(field, "practices.writing.closed");
        }
        Instant now = clock.instant();
        return manuscripts
                .save(place.version(), field, value, revision, reader.person(), now)
                .<Saving>map(kept -> kept(place.version(), kept))
                .orElseGet(() -> faster(place.version(), field, value));
    }

    private Saving kept(VersionId version, Manuscript.Entry kept) {
        authors.wrote(version, reader.person());
        return new Saving.Saved(kept.revision(), kept.at());
    }

    private Saving faster(VersionId version, String field, String value) {
        Manuscript.Entry theirs = manuscripts.current(version, field).orElseThrow(NotFound::new);
        if (theirs.value().equals(value)) {
            return new Saving.Saved(theirs.revision(), theirs.at());
        }
        String who = Optional.ofNullable(theirs.by())
                .map(by -> people.card(by).name())
                .orElse("");
        return new Saving.Conflict(theirs.value(), who, theirs.at(), theirs.revision());
    }

    /** Says that a remark is dealt with, or not yet. */
    @RolesAllowed(Roles.MEMBER)
    public void tick(PracticeId id, UUID remark, boolean done) {
        WritingPlace place = rows.place(id, reader.get()).orElseThrow(NotFound::new);
        if (VersionAction.WRITE.from(place.state()).isEmpty()) {
            throw new Refusal("practices.writing.closed");
        }
        if (!remarks.tick(place.version(), remark, done, reader.person(), clock.instant())) {
            throw new NotFound();
        }
    }

    /** What this person writes and wrote. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public MyPractices mine(int page) {
        return sheets.mine(reader.get(), Math.max(0, page));
    }

    /** Organisations of the network that can be named as partners, by a part of their name. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<PartnerName> partners(String words, int offset, int limit) {
        return organisations.named(words, offset / Math.max(1, limit), Math.max(1, limit)).stream()
                .map(found -> new PartnerName(found.id(), found.name()))
                .toList();
    }
}
