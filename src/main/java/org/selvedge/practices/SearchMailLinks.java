package org.selvedge.practices;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Signatures;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed links that stop the mails about one saved search of one person, and nothing else; good for half a year. */
@Component
@Transactional(readOnly = true)
public class SearchMailLinks {
    private static final Duration VALID = Duration.ofDays(180);
    private static final String PURPOSE = "stop the mails of a saved search";
    private static final int LONGEST = 400;
    private static final String BETWEEN = " ";

    private final SavedSearchRows searches;
    private final Signatures signatures;

    SearchMailLinks(SavedSearchRows searches, Signatures signatures) {
        this.searches = searches;
        this.signatures = signatures;
    }

    /** As a path; {@code NotFound} where no mails about it are wanted. */
    public String path(PersonId person, SavedSearchId search, Locale language) {
        searches.mine(search, person)
                .filter(row -> row.telling() == Telling.MAIL)
                .orElseThrow(NotFound::new);
        String signed = signatures.sign(PURPOSE, person.value() + BETWEEN + search.value(), VALID);
        return Texts.path(language, PracticeRoutes.STOP_MAILS) + "?link=" + signed;
    }

    /** What such a link is about; empty for one that was not made here or is too old. */
    Optional<Mails> read(String link) {
        return Optional.of(link)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> signatures.verify(PURPOSE, text))
                .map(value -> value.split(BETWEEN, 2))
                .flatMap(parts -> PersonId.parse(parts[0])
                        .flatMap(person -> SavedSearchId.parse(parts[1]).map(search -> new Mails(person, search))));
    }

    /** The mails about one search of one person. */
    record Mails(PersonId person, SavedSearchId search) {}
}
