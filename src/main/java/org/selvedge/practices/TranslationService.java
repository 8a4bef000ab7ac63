package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translations of a practice: written by people of its organisation beside the source, let through by the organisation's
 * gate, which is never kept by somebody who wrote in it. See
 * {@code src/docs/decisions/2026-11-23-versions-and-translations.md}.
 */
@Service
@Transactional
public class TranslationService {
    private static final int LONGEST_KEPT = 200_000;

    private final VersionPages versions;
    private final TranslationSheets sheets;
    private final TranslationRows rows;
    private final TranslationQueues queues;
    private final Translating translating;
    private final VersionDoor door;
    private final Gates gates;
    private final Sights sights;
    private final PeopleDirectory people;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TranslationService(
            VersionPages versions,
            TranslationSheets sheets,
            TranslationRows rows,
            TranslationQueues queues,
            Translating translating,
            VersionDoor door,
            Gates gates,
            Sights sights,
            PeopleDirectory people,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.sheets = sheets;
        this.rows = rows;
        this.queues = queues;
        this.translating = translating;
        this.door = door;
        this.gates = gates;
        this.sights = sights;
        this.people = people;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** The text beside its translation, for people of the organisation and for the office while it is at its gate. */
    @RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public TranslationSheet sheet(String slug, String language) {
        Found found = found(slug, language);
        TranslationRows.Work work = found.work().orElse(null);
        Map<String, TranslationRows.Entry> entries = work == null ? Map.of() : rows.entries(work.id());
        List<TranslationSheet.Piece> pieces =
                sheets.pieces(found.subject(), found.language().getLanguage(), entries);
        String by = work == null || work.submittedBy() == null ? null : name(work.submittedBy());
        return new TranslationSheet(
                found.subject().practice(),
                found.subject().slug(),
                pieces.stream()
                        .filter(piece -> piece.field().equals(TranslationSheets.TITLE))
                        .map(TranslationSheet.Piece::source)
                        .findFirst()
                        .orElse(""),
                Locale.forLanguageTag(found.subject().source()),
                found.language(),
                found.subject().today(),
                work == null ? null : work.stage(),
                work == null ? null : work.since(),
                by,
                work == null ? null : work.reason(),
                pieces,
                ours(found.subject()) && (work == null || work.stage().written()),
                found.decides());
    }

    /**
     * Keeps one field as it is typed, written beside the source that is shown today.
     *
     * @param revision the one it was written on, 0 where nobody had written
     */
    @RolesAllowed(Roles.MEMBER)
    public TranslationSaved save(String slug, String language, String field, String value, int revision) {
        Found found = found(slug, language);
        if (!ours(found.subject()) || !sheets.field(field, found.subject())) {
            throw new NotFound();
        }
        if (value.length() > LONGEST_KEPT) {
            throw Refusal.of(field, "practices.translation.long", LONGEST_KEPT);
        }
        Instant now = clock.instant();
        TranslationRows.Work work = rows.locked(
                        rows.begun(found.subject().practice(), found.language().getLanguage(), now)
                                .id())
                .orElseThrow(NotFound::new);
        if (!work.stage().written()) {
            throw new Refusal("practices.translation.waits");
        }
        TranslationRows.Entry entry =
                new TranslationRows.Entry(value, found.subject().today(), revision, reader.person(), now);
        if (rows.save(work.id(), field, entry)) {
            return new TranslationSaved(revision + 1, now, null);
        }
        TranslationRows.Entry theirs =
                Optional.ofNullable(rows.entries(work.id()).get(field)).orElseThrow(NotFound::new);
        return new TranslationSaved(
                theirs.revision(), theirs.at(), new TranslationSaved.Theirs(theirs.value(), name(theirs.by())));
    }

    /** Hands it to the organisation's gate; refused at the field that is missing, too long or gives an address away. */
    @RolesAllowed(Roles.MEMBER)
    public void submit(String slug, String language) {
        Found found = found(slug, language);
        if (!ours(found.subject())) {
            throw new NotFound();
        }
        found.work().ifPresent(begun -> rows.locked(begun.id()));
        TranslationSheet sheet = sheet(slug, language);
        sheet.pieces().forEach(TranslationService::check);
        TranslationRows.Work work = found.work().orElseThrow(() -> new Refusal("practices.translation.nothing"));
        rows.move(work, TranslationStage.SUBMITTED, reader.person(), null, clock.instant());
        Gates.Gate gate = gates.of(found.subject().owner(), rows.translators(work.id()));
        events.publishEvent(
                new TranslationSubmitted(reader.person(), sheet.practice(), sheet.language(), gate.people()));
    }

    private static void check(TranslationSheet.Piece piece) {
        String text = Typed.text(piece.value()).strip();
        boolean needed =
                piece.field().equals(TranslationSheets.TITLE) || piece.field().equals(TranslationSheets.TEASER);
        if (needed && Typed.saysNothing(text)) {
            throw Refusal.of(piece.field(), "practices.gap.missing");
        }
        if (text.codePointCount(0, text.length()) > piece.longest()) {
            throw Refusal.of(piece.field(), "practices.translation.long", piece.longest());
        }
        Checklist.personal(text).ifPresent(key -> {
            throw Refusal.of(piece.field(), key);
        });
    }

    /** Readers get it from now on; {@code since} is when it was handed in, as the one who decides saw it. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    public void accept(String slug, String language, Instant since) {
        Found found = decided(slug, language, since);
        Practice practice = door.locked(found.subject().practice());
        TranslationRows.Work work = found.work().orElseThrow();
        translating.apply(practice, found.language().getLanguage(), rows.entries(work.id()), reader.person());
        rows.over(work.id());
        events.publishEvent(
                new TranslationAccepted(reader.person(), practice.id(), found.language(), work.submittedBy()));
    }

    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    public void sendBack(String slug, String language, String reason, Instant since) {
        Found found = decided(slug, language, since);
        String why = Reason.needed(reason);
        TranslationRows.Work work = found.work().orElseThrow();
        rows.move(work, TranslationStage.SENT_BACK, work.submittedBy(), why, clock.instant());
        events.publishEvent(new TranslationSentBack(
                reader.person(), found.subject().practice(), found.language(), work.submittedBy(), why));
    }

    /** Translations at the own organisation's gate, without those this coordinator wrote in. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<TranslationEntry> toDecide(int page) {
        return queues.toDecide(reader.organisation(), reader.person(), page);
    }

    /** Translations that nobody of their organisation can decide on. */
    @RolesAllowed(Roles.SECRETARIAT)
    @Transactional(readOnly = true)
    public List<TranslationEntry> withoutCoordinator(int page) {
        return queues.atTheOffice(page);
    }

    private Found decided(String slug, String language, Instant since) {
        Found found = found(slug, language);
        if (!found.decides()) {
            throw new NotFound();
        }
        door.locked(found.subject().practice());
        found.work()
                .flatMap(work -> rows.locked(work.id()))
                .filter(work -> work.since().equals(since))
                .orElseThrow(() -> new Refusal("practices.state.refused"));
        return found;
    }

    private record Found(
            VersionRows.Subject subject, Locale language, Optional<TranslationRows.Work> work, boolean decides) {}

    /** For everybody else it is not there. */
    private Found found(String slug, String code) {
        Reader who = reader.get();
        VersionRows.Subject subject = versions.subject(slug, sights.of(who));
        Locale language = TranslationSheets.language(code, subject.source());
        Optional<TranslationRows.Work> work = rows.work(subject.practice(), language.getLanguage());
        boolean decides = work.filter(each -> !each.stage().written())
                .map(each -> gates.of(subject.owner(), rows.translators(each.id())))
                .filter(gate -> kept(gate, who, subject))
                .isPresent();
        if (!ours(subject) && !decides) {
            throw new NotFound();
        }
        return new Found(subject, language, work, decides);
    }

    private boolean kept(Gates.Gate gate, Reader who, VersionRows.Subject subject) {
        PersonId person = who.requirePerson();
        return (ours(subject) && gate.kept(person)) || (gate.office() && who.is(Role.SECRETARIAT));
    }

    private boolean ours(VersionRows.Subject subject) {
        return reader.get().is(Role.MEMBER) && reader.get().belongsTo(subject.owner());
    }

    private String name(PersonId person) {
        return people.card(person).name();
    }
}
