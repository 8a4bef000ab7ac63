package org.selvedge.notifications;

import java.util.Locale;
import java.util.UUID;
import org.selvedge.mail.MailStop;
import org.selvedge.mail.StopLink;
import org.selvedge.practices.SavedSearchId;
import org.selvedge.practices.SearchMailLinks;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;

/** Stops the mails about one saved search. */
@Component
class SearchMailStop implements StopLink {
    private static final String KIND = "saved-search";

    private final SearchMailLinks links;

    SearchMailStop(SearchMailLinks links) {
        this.links = links;
    }

    static MailStop of(PersonId person, SavedSearchId search) {
        return new MailStop(KIND, person, search.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String make(PersonId person, UUID about, Locale language) {
        return links.path(person, new SavedSearchId(about), language);
    }
}
