package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking an earlier version back as a new proposal, which passes the same gates as any other. */
@Service
@Transactional
public class ReturnService {
    private final VersionPages versions;
    private final VersionDesk desk;
    private final VersionDoor door;
    private final Authors authors;
    private final Mandates mandates;
    private final Sights sights;
    private final CurrentReader reader;
    private final Texts texts;
    private final Clock clock;

    ReturnService(
            VersionPages versions,
            VersionDesk desk,
            VersionDoor door,
            Authors authors,
            Mandates mandates,
            Sights sights,
            CurrentReader reader,
            Texts texts,
            Clock clock) {
        this.versions = versions;
        this.desk = desk;
        this.door = door;
        this.authors = authors;
        this.mandates = mandates;
        this.sights = sights;
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    /** Its authors, and those who speak for its organisation. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public boolean may(VersionHistory history) {
        Reader who = reader.get();
        return who.is(Role.MEMBER)
                && who.belongsTo(history.owner())
                && (mandates.holds(who.requirePerson(), history.owner())
                        || authors.of(history.practice()).contains(who.requirePerson()));
    }

    /**
     * Begins a next version with the answers of an earlier one.
     *
     * @return whose editor to open; refuses while a next version is on its way already
     */
    @RolesAllowed(Roles.MEMBER)
    public PracticeId backTo(String slug, int number, Locale language) {
        Sight sight = sights.of(reader.get());
        VersionRows.Subject subject = versions.subject(slug, sight);
        versions.page(subject, number, sight, language);
        if (!may(versions.history(subject, 0, sight, language))) {
            throw new NotFound();
        }
        PersonId person = reader.person();
        Practice practice = door.locked(subject.practice());
        PracticeVersion then = practice.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        PracticeVersion draft = desk.backTo(then, person);
        draft.describe(texts.get(language, "practices.versions.back.note", number), false);
        authors.name(practice.id(), person, null, clock.instant());
        return practice.id();
    }
}
