package org.selvedge.initiatives;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Component;

/** Puts a contribution, its history and the names in it on one sheet; who may read it was decided before. */
@Component
class ContributionSheets {
    private final Contributions contributions;
    private final ContributionQueries queries;
    private final PeopleDirectory people;

    ContributionSheets(Contributions contributions, ContributionQueries queries, PeopleDirectory people) {
        this.contributions = contributions;
        this.queries = queries;
        this.people = people;
    }

    ContributionSheet of(Contribution contribution, boolean forPartner, Locale language) {
        List<ContributionEntry> history = contributions.history(contribution.id());
        Map<PersonId, PersonCard> cards = people.cards(
                Stream.concat(history.stream().map(ContributionEntry::by), Stream.of(contribution.changedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new ContributionSheet(
                queries.card(contribution.id(), forPartner, language).orElseThrow(NotFound::new),
                name(cards, contribution.changedBy()),
                history.stream()
                        .map(entry -> new ContributionSheet.HistoryLine(
                                entry.at(), name(cards, entry.by()), entry.deed(), entry.terms(), entry.note()))
                        .toList());
    }

    private static @Nullable String name(Map<PersonId, PersonCard> cards, @Nullable PersonId person) {
        PersonCard card = person == null ? null : cards.get(person);
        return card == null ? null : card.name();
    }
}
