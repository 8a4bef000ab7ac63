package org.selvedge.practices;

import jakarta.annotation.security.PermitAll;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the mails about one saved search by the signed link that each of them carries; nobody needs to sign in. */
@Service
@Transactional
public class PublicSearchMailService {
    private final SearchMailLinks links;
    private final SavedSearchRows searches;

    PublicSearchMailService(SearchMailLinks links, SavedSearchRows searches) {
        this.links = links;
        this.searches = searches;
    }

    /** Changes nothing. */
    @PermitAll
    @Transactional(readOnly = true)
    public SearchMails of(String link) {
        return about(
                link,
                row -> new SearchMails(
                        row.telling() == Telling.MAIL ? SearchMails.State.SENT : SearchMails.State.STOPPED,
                        row.name()));
    }

    /** Notices in the portal go on; stopping what is stopped changes nothing. */
    @PermitAll
    public SearchMails stop(String link) {
        return about(link, row -> {
            searches.stopMails(row.id());
            return new SearchMails(SearchMails.State.STOPPED, row.name());
        });
    }

    private SearchMails about(String link, Function<SavedSearchRows.Row, SearchMails> answer) {
        return links.read(link)
                .map(mails -> searches.mine(mails.search(), mails.person())
                        .map(answer)
                        .orElse(SearchMails.GONE))
                .orElse(SearchMails.UNKNOWN);
    }
}
