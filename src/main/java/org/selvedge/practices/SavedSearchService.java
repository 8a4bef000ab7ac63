package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.search.SearchWords;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches that a reader keeps, with notice of what matches from then on. See
 * {@code src/docs/decisions/2026-11-23-saved-searches.md}.
 */
@Service
@Transactional
public class SavedSearchService {
    /** Searches that one person may keep. */
    public static final int MOST = 30;

    /** Letters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Matches that are remembered one by one. */
    static final int MOST_KNOWN = 500;

    private final SavedSearchRows rows;
    private final SearchNewsRows known;
    private final KnownMatches matches;
    private final Sights sights;
    private final CurrentReader reader;
    private final Clock clock;

    SavedSearchService(
            SavedSearchRows rows,
            SearchNewsRows known,
            KnownMatches matches,
            Sights sights,
            CurrentReader reader,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.matches = matches;
        this.sights = sights;
        this.reader = reader;
        this.clock = clock;
    }

    /** This reader's, the latest first. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        return rows.of(reader.person()).stream()
                .map(SavedSearchRows.Row::search)
                .toList();
    }

    /** The same words and choices, where this reader keeps them already; order and page do not matter. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public Optional<SavedSearch> same(PracticeQuery query) {
        return rows.same(reader.person(), SearchText.write(query)).map(SavedSearchRows.Row::search);
    }

    /** Keeps a search; one that is kept already stays as it is. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public SavedSearch save(String name, PracticeQuery query) {
        String called = name(name);
        String address = SearchText.write(query);
        long kept = rows.countLocking(reader.person());
        Optional<SavedSearchRows.Row> same = rows.same(reader.person(), address);
        if (same.isPresent()) {
            return same.get().search();
        }
        if (kept >= MOST) {
            throw Refusal.of("name", "practices.saved.tooMany", MOST);
        }
        List<PracticeId> there = there(SearchText.read(address));
        SavedSearchId id = SavedSearchId.next();
        rows.save(id, reader.person(), called, address, there.size() > MOST_KNOWN, clock.instant());
        known.knows(id, there.stream().limit(MOST_KNOWN).toList());
        return new SavedSearch(id, called, SearchText.read(address), Telling.MAIL);
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public void rename(SavedSearchId id, String name) {
        rows.rename(mine(id).id(), name(name));
    }

    /** Otherwise than before; what came in between is known, and is not mailed. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public void tell(SavedSearchId id, Telling telling) {
        SavedSearchRows.Row row = mine(id);
        boolean wide = row.wide();
        if (row.telling() == Telling.NONE && telling != Telling.NONE) {
            List<PracticeId> there = there(SearchText.read(row.address()));
            wide = there.size() > MOST_KNOWN;
            known.knows(id, there.stream().limit(MOST_KNOWN).toList());
        }
        rows.tell(id, telling, wide);
        if (row.telling() != Telling.MAIL) {
            known.mailed(id);
        }
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public void delete(SavedSearchId id) {
        rows.delete(mine(id).id());
    }

    /** What to look for; from now on its person has seen what there is. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public SavedSearch open(SavedSearchId id) {
        SavedSearchRows.Row row = mine(id);
        rows.opened(id, clock.instant());
        known.mailed(id);
        return row.search();
    }

    private SavedSearchRows.Row mine(SavedSearchId id) {
        return rows.mine(id, reader.person()).orElseThrow(NotFound::new);
    }

    /** What matches now; one more than is remembered where there is more. */
    private List<PracticeId> there(PracticeQuery query) {
        try {
            return matches.all(query, sights.of(reader.get()), MOST_KNOWN + 1);
        } catch (SearchException unavailable) {
            throw new Refusal("practices.saved.noIndex");
        }
    }

    private static String name(String typed) {
        String name = SearchWords.visible(typed);
        if (name.isEmpty()) {
            throw Refusal.of("name", "practices.saved.name.needed");
        }
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip()
                : name;
    }
}
