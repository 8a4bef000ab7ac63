package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping a published practice true: its own people see where it stands, those who speak for them confirm it. */
@Service
@Transactional
public class KeepingService {
    private final KeepingRows rows;
    private final Practices practices;
    private final PracticeBriefs briefs;
    private final Endings endings;
    private final VersionDoor door;
    private final Mandates mandates;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingService(
            KeepingRows rows,
            Practices practices,
            PracticeBriefs briefs,
            Endings endings,
            VersionDoor door,
            Mandates mandates,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.practices = practices;
        this.briefs = briefs;
        this.endings = endings;
        this.door = door;
        this.mandates = mandates;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** For people of its organisation and the office; to all others it is not there. */
    @RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public Keeping of(String slug, Locale language) {
        KeepingRows.Row row = rows.bySlug(slug).filter(this::isOurs).orElseThrow(NotFound::new);
        PracticeBrief brief = briefs.of(row.practice()).orElseThrow(NotFound::new);
        return new Keeping(
                row.practice(),
                row.slug(),
                brief.title(language),
                brief.languageFor(language),
                row.shelf(),
                row.standing(),
                row.status(),
                row.confirmedOn(),
                Freshness.of(row.confirmedOn(), row.status(), today()),
                speaksFor(row));
    }

    /** What those for whom this reader speaks should confirm, the longest first. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<ToConfirm> toConfirm(int page, Locale language) {
        LocalDate today = today();
        return rows
                .toConfirm(
                        reader.person(),
                        today,
                        Freshness.confirmedBy(today),
                        language.getLanguage(),
                        Math.max(0, page) * QueueService.PAGE,
                        QueueService.PAGE)
                .stream()
                .map(row -> new ToConfirm(
                        row.slug(),
                        row.title(),
                        Locale.forLanguageTag(row.language()),
                        row.confirmedOn(),
                        Freshness.of(row.confirmedOn(), null, today) == Freshness.OVERDUE))
                .toList();
    }

    /** Those who speak for its organisation say that it is still true. */
    @RolesAllowed(Roles.COORDINATOR)
    public void confirm(String slug) {
        KeepingRows.Row row = published(slug);
        practices.findById(row.practice()).orElseThrow(NotFound::new).confirm(today());
        events.publishEvent(new PracticeConfirmed(reader.person(), row.practice()));
    }

    /**
     * Those who speak for its organisation say since when what it describes is over: a next version says so at once.
     *
     * @throws Refusal at {@code month} with what is wrong with it; without a field while a next version is on its way
     */
    @RolesAllowed(Roles.COORDINATOR)
    public void end(String slug, @Nullable YearMonth month) {
        KeepingRows.Row row = published(slug);
        endings.end(door.locked(row.practice()), month, reader.person());
        events.publishEvent(new PracticeEnded(reader.person(), row.practice()));
    }

    private KeepingRows.Row published(String slug) {
        KeepingRows.Row row = rows.bySlug(slug).filter(this::speaksFor).orElseThrow(NotFound::new);
        if (row.standing() != Standing.ACTIVE) {
            throw new Refusal("practices.confirm.notPublished");
        }
        return row;
    }

    private boolean isOurs(KeepingRows.Row row) {
        Reader who = reader.get();
        return who.is(Role.SECRETARIAT) || who.is(Role.MEMBER) && who.belongsTo(row.owner());
    }

    private boolean speaksFor(KeepingRows.Row row) {
        return reader.get().is(Role.COORDINATOR) && mandates.holds(reader.person(), row.owner());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
