package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.selvedge.search.SearchLog;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practices for signed-in readers: each finds and reads what their organisation and roles allow. */
@Service
public class PracticeService {
    private final PracticeFinder finder;
    private final PracticePages pages;
    private final Related related;
    private final Sights sights;
    private final CurrentReader reader;
    private final SearchLog log;

    PracticeService(
            PracticeFinder finder,
            PracticePages pages,
            Related related,
            Sights sights,
            CurrentReader reader,
            SearchLog log) {
        this.finder = finder;
        this.pages = pages;
        this.related = related;
        this.sights = sights;
        this.reader = reader;
        this.log = log;
    }

    /** One page of what this reader may find; {@code language} is the reader's. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public PracticeList search(PracticeQuery query, Locale language) {
        PracticeList list = finder.search(query, sights.of(reader.get()), language);
        if (counts(query) && !list.simple()) {
            List<PracticeId> shown = list.cards().stream().map(PracticeCard::id).toList();
            log.heard(reader.person(), query.text(), language, query.of(PracticeFacet.THEME), list.total(), shown);
        }
        return list;
    }

    private boolean counts(PracticeQuery query) {
        return !query.text().isBlank() && reader.get().is(Role.MEMBER);
    }

    /** What an organisation has on its shelves and this reader may read, newest first; archived ones are left out. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<PracticeCard> of(OrganisationId owner, Locale language) {
        return finder.of(owner, sights.of(reader.get()), language);
    }

    /** The page in {@code language}, else in its source with a note; hidden is missing. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public PracticePage page(String slug, Locale language) {
        PracticePage page =
                pages.page(slug, sights.of(reader.get()), reader.person().value(), language);
        log.opened(reader.person(), page.id());
        return page;
    }

    /** Others about the same, the nearest first; never the practice itself nor what was archived. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<RelatedPractice> related(PracticePage page, Locale language) {
        return related.of(page, sights.of(reader.get()), language);
    }
}
