package org.selvedge.practices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds saved searches that match what changed on the shelves, and tells of each match once: whoever may not read it at
 * that moment is told nothing. Any number of nodes may look; what one has told the others find known.
 */
@Component
class SearchNews {
    private static final Logger LOG = LoggerFactory.getLogger(SearchNews.class);

    /** Until the index has surely heard of a change. */
    static final Duration SETTLED = Duration.ofSeconds(30);

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_CHANGES = 200;
    private static final int AT_ONCE = 500;

    private final SavedSearchRows rows;
    private final SearchNewsRows known;
    private final KnownMatches matches;
    private final CardRows cards;
    private final Sights sights;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SearchNews(
            SavedSearchRows rows,
            SearchNewsRows known,
            KnownMatches matches,
            CardRows cards,
            Sights sights,
            PeopleDirectory people,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.matches = matches;
        this.cards = cards;
        this.sights = sights;
        this.people = people;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(PracticeShown event) {
        known.changed(event.practice(), event.was(), clock.instant());
    }

    /** Found by other words from now on, by those who could read it before. */
    @EventListener
    void on(TranslationAccepted event) {
        known.changed(event.practice(), Shelf.PUBLIC, clock.instant());
    }

    @Scheduled(
            fixedDelayString = "${selvedge.practices.news-every:PT1M}",
            initialDelayString = "${selvedge.practices.jobs-after:PT1M}")
    void look() {
        try {
            List<SearchNewsRows.Change> changes = known.changes(clock.instant().minus(SETTLED), MOST_CHANGES);
            if (!changes.isEmpty()) {
                everybody(changes);
                known.lookedAt(changes);
            }
            mail();
        } catch (SearchException unavailable) {
            LOG.debug("Saved searches wait: {}", unavailable.getMessage());
        }
    }

    private void everybody(List<SearchNewsRows.Change> changes) {
        Map<PracticeId, Shelf> was = new HashMap<>();
        changes.forEach(change -> was.putIfAbsent(change.practice(), change.was()));
        java.util.UUID after = Sight.NONE;
        List<SavedSearchRows.Row> some;
        do {
            some = rows.told(after, AT_ONCE);
            some(some, was);
            after = some.isEmpty() ? after : some.getLast().id().value();
        } while (some.size() == AT_ONCE);
    }

    /** Asks the index once for the same search of people who read alike. */
    private void some(List<SavedSearchRows.Row> searches, Map<PracticeId, Shelf> was) {
        Map<PersonId, Sight> readers = sights(searches);
        Map<Asked, Set<PracticeId>> answers = new HashMap<>();
        for (SavedSearchRows.Row search : searches) {
            Sight sight = readers.get(search.person());
            if (sight != null) {
                Set<PracticeId> found = answers.computeIfAbsent(
                        new Asked(sight, search.address()),
                        asked -> matches.among(was.keySet(), SearchText.read(asked.address()), sight));
                tell(search, sight, search.wide() ? gained(found, was, sight) : found);
            }
        }
    }

    private record Asked(Sight sight, String address) {}

    private Map<PersonId, Sight> sights(Collection<SavedSearchRows.Row> searches) {
        Map<PersonId, Reader> readers = people.readers(
                searches.stream().map(SavedSearchRows.Row::person).collect(Collectors.toSet()));
        return readers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> sights.of(entry.getValue())));
    }

    /** For a search that matched too much to be remembered: only what its person could not read at all before. */
    private Set<PracticeId> gained(Set<PracticeId> found, Map<PracticeId, Shelf> was, Sight sight) {
        return cards.of(found, sight).values().stream()
                .filter(row -> !sight.reads(
                        Objects.requireNonNull(was.get(row.id())),
                        Standing.ACTIVE,
                        java.util.Optional.ofNullable(row.initiative())
                                .map(org.selvedge.organisations.InitiativeId::new)))
                .map(CardRows.CardRow::id)
                .collect(Collectors.toSet());
    }

    private void tell(SavedSearchRows.Row search, Sight sight, Set<PracticeId> found) {
        if (found.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            List<PracticeId> told = new ArrayList<>(found);
            told.removeIf(practice -> !known.tells(search.id(), practice, now));
            if (!told.isEmpty()) {
                List<PracticeId> unseen = readable(known.since(search.id(), search.openedAt()), search, sight);
                events.publishEvent(new SavedSearchMatched(search.id(), search.person(), search.name(), unseen));
            }
        });
    }

    /** What matches and may be read at this moment. */
    private List<PracticeId> readable(List<PracticeId> practices, SavedSearchRows.Row search, Sight sight) {
        Set<PracticeId> now = matches.among(practices, SearchText.read(search.address()), sight);
        return practices.stream().filter(now::contains).toList();
    }

    private void mail() {
        Instant dayAgo = clock.instant().minus(DAY);
        List<SavedSearchRows.Row> due = rows.toMail(dayAgo, AT_ONCE);
        Map<PersonId, Sight> readers = sights(due);
        for (SavedSearchRows.Row search : due) {
            transaction.executeWithoutResult(status -> {
                Sight sight = readers.get(search.person());
                List<PracticeId> unmailed = sight == null
                        ? List.of()
                        : readable(known.unmailed(search.id(), search.openedAt()), search, sight);
                if (unmailed.isEmpty()) {
                    known.mailed(search.id());
                } else if (rows.mails(search.id(), dayAgo, clock.instant())) {
                    known.mailed(search.id());
                    events.publishEvent(
                            new SavedSearchMailDue(search.id(), search.person(), search.name(), unmailed.size()));
                }
            });
        }
    }
}
