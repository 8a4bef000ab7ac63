package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collections: made by a member, edited with colleagues, read by whom they are for. See
 * {@code src/docs/decisions/2026-11-23-collections.md}.
 */
@Service
@Transactional
public class CollectionService {
    private static final int MOST_LISTED = 200;
    private static final int MOST_OWN = 50;
    private static final String NEW = "new";

    private final CollectionRows rows;
    private final CollectionEntries entries;
    private final CollectionPages pages;
    private final CollectionDesk desk;
    private final RelatedRows practices;
    private final PeopleDirectory people;
    private final Sights sights;
    private final CurrentReader reader;
    private final Clock clock;

    CollectionService(
            CollectionRows rows,
            CollectionEntries entries,
            CollectionPages pages,
            CollectionDesk desk,
            RelatedRows practices,
            PeopleDirectory people,
            Sights sights,
            CurrentReader reader,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.pages = pages;
        this.desk = desk;
        this.practices = practices;
        this.people = people;
        this.sights = sights;
        this.reader = reader;
        this.clock = clock;
    }

    /** All that this reader may read, their own first. */
    @RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<CollectionLine> list() {
        return pages.lines(rows.readable(sight(), reader.person().value(), MOST_LISTED), reader.get());
    }

    /** Those that this reader edits. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<CollectionLine> mine() {
        return list().stream().filter(CollectionLine::own).toList();
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<CollectionLine> holding(PracticeId practice) {
        return pages.lines(rows.holding(practice, sight(), reader.person().value(), Related.MOST), reader.get());
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public CollectionPage page(String slug, Locale language) {
        CollectionRows.Row row =
                rows.readable(slug, sight(), reader.person().value()).orElseThrow(NotFound::new);
        return pages.page(row, sight(), reader.get(), language);
    }

    @RolesAllowed(Roles.MEMBER)
    public String create(CollectionWords typed) {
        return made(typed).slug();
    }

    /** Makes one that begins with a practice. */
    @RolesAllowed(Roles.MEMBER)
    public void begin(CollectionWords typed, PracticeId practice) {
        add(made(typed).id(), practice);
    }

    private CollectionRows.Row made(CollectionWords typed) {
        CollectionWords words = typed.checked();
        if (mine().size() >= MOST_OWN) {
            throw Refusal.of("title", "practices.collection.tooMany", MOST_OWN);
        }
        CollectionId id = CollectionId.next();
        rows.insert(id, free(words.title()), reader.organisation(), reader.person(), words, clock.instant());
        CollectionRows.Row row = desk.edited(id);
        desk.waits(row);
        return row;
    }

    /** What strangers will read of it has to be let through again. */
    @RolesAllowed(Roles.MEMBER)
    public void change(CollectionId id, int version, CollectionWords typed) {
        CollectionWords words = typed.checked();
        CollectionRows.Row row = desk.edited(id);
        boolean same = row.title().equals(words.title()) && row.introduction().equals(words.introduction());
        boolean passed = row.passed() && same && words.audience() == CollectionAudience.PUBLIC;
        if (!rows.change(id, version, words, passed, clock.instant())) {
            throw new Refusal("practices.collection.changed");
        }
        if (!row.waits()) {
            desk.waits(desk.edited(id));
        }
    }

    @RolesAllowed(Roles.MEMBER)
    public void delete(CollectionId id) {
        rows.delete(desk.owned(id).id());
    }

    /** Only what the editor may read; at the end. */
    @RolesAllowed(Roles.MEMBER)
    public void add(CollectionId id, PracticeId practice) {
        CollectionRows.Row row = desk.edited(id);
        if (practices.of(List.of(practice), sight(), Locale.ENGLISH).isEmpty()) {
            throw new NotFound();
        }
        if (!entries.add(row.id(), practice)) {
            throw new Refusal("practices.collection.full", CollectionEntries.MOST);
        }
    }

    @RolesAllowed(Roles.MEMBER)
    public void remove(CollectionId id, PracticeId practice) {
        entries.remove(desk.edited(id).id(), practice);
    }

    /** One place up (−1) or down (1), as the editor sees the list. */
    @RolesAllowed(Roles.MEMBER)
    public void move(CollectionId id, PracticeId practice, int by) {
        List<PracticeId> seen = entries.of(desk.edited(id).id(), sight(), Locale.ENGLISH).stream()
                .map(CollectionPage.Entry::practice)
                .toList();
        entries.move(id, practice, by, seen);
    }

    /**
     * What strangers will read of it has to be let through again; whoever is about to do so has not read it yet.
     *
     * @return the version of its words from now on
     */
    @RolesAllowed(Roles.MEMBER)
    public int note(CollectionId id, PracticeId practice, String typed) {
        CollectionRows.Row row = desk.edited(id);
        String note = CollectionWords.note(typed);
        boolean unread = row.audience() == CollectionAudience.PUBLIC && !note.isEmpty();
        if (unread && !rows.decide(id, row.version(), false, row.refusal())) {
            throw new Refusal("practices.collection.changed");
        }
        entries.note(id, practice, note);
        if (row.passed() && unread) {
            desk.waits(desk.edited(id));
        }
        return unread ? row.version() + 1 : row.version();
    }

    /** A colleague edits it as well, or no longer. */
    @RolesAllowed(Roles.MEMBER)
    public void editor(CollectionId id, PersonId colleague, boolean named) {
        CollectionRows.Row row = desk.owned(id);
        if (named && !people.of(row.organisation()).contains(colleague)) {
            throw new NotFound();
        }
        rows.editor(id, colleague, named);
    }

    /** Who could be named, by a part of their name. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<PersonCard> colleagues(CollectionId id, String words, int offset, int limit) {
        OrganisationId home = desk.owned(id).organisation();
        return people.colleagues(home, words, offset / Math.max(limit, 1), Math.max(limit, 1));
    }

    private Sight sight() {
        return sights.of(reader.get());
    }

    private String free(String title) {
        String slug = Slugs.of(title);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(candidate -> !candidate.equals(NEW) && !rows.taken(candidate))
                .findFirst()
                .orElseThrow();
    }
}
