package org.selvedge.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Typed;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of people for the other features; one statement however many are asked for. Who left keeps the name. */
@Component
@Transactional(readOnly = true)
public class PeopleDirectory {
    private final People people;

    PeopleDirectory(People people) {
        this.people = people;
    }

    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return people.cards(Set.copyOf(ids)).stream()
                .map(CardRow::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    public PersonCard card(PersonId id) {
        return Optional.ofNullable(cards(Set.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /** Who works for an organisation now, by a part of their name, in the order of names; {@code page} counts from 0. */
    public List<PersonCard> colleagues(OrganisationId organisation, String words, int page, int size) {
        return people.colleagues(organisation, Typed.literally(words.strip()), PageRequest.of(page, size)).stream()
                .map(CardRow::card)
                .toList();
    }

    /** Where they get their mail, in one statement; without those who left. */
    public Map<PersonId, MailRecipient> recipients(Collection<PersonId> ids) {
        return present(ids)
                .collect(Collectors.toMap(
                        Person::id,
                        person -> new MailRecipient(person.address(), person.language(), person.timeZone())));
    }

    /** As whom they read: organisation and the role that their home gives them. Without those who left. */
    public Map<PersonId, Reader> readers(Collection<PersonId> ids) {
        return present(ids)
                .collect(Collectors.toMap(
                        Person::id, person -> new Reader(person.id(), person.organisation(), Set.of(person.role()))));
    }

    private Stream<Person> present(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : people.all(Set.copyOf(ids)).stream().filter(person -> !person.removed());
    }

    /** The person who signs in with this address. */
    public Optional<PersonId> byAddress(String address) {
        return Address.of(address)
                .flatMap(known -> people.present(known.text()))
                .map(Person::id);
    }

    /** Everybody who works at the network's office. */
    public List<PersonId> office() {
        return people.office();
    }

    /** Everybody who works for this organisation today. */
    public List<PersonId> of(OrganisationId organisation) {
        return people.of(organisation);
    }
}
