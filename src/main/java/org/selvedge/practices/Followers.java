package org.selvedge.practices;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.Partnerships;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to be told of a practice because they follow something: each with the sight they have now. See
 * {@code src/docs/decisions/2026-11-22-following.md}.
 */
@Component
@Transactional(readOnly = true)
public class Followers {
    private final FollowRows rows;
    private final Practices practices;
    private final Partnerships partnerships;
    private final PeopleDirectory people;

    Followers(FollowRows rows, Practices practices, Partnerships partnerships, PeopleDirectory people) {
        this.rows = rows;
        this.practices = practices;
        this.partnerships = partnerships;
        this.people = people;
    }

    /** Who follows the practice itself and may read it. */
    public List<PersonId> of(PracticeId id) {
        Practice practice = practices.findById(id).orElseThrow();
        return reading(practice, rows.followers(List.of(Followed.of(id))), practice.shelf());
    }

    /** Who follows a theme of it or its organisation, may read it now, and could not while it stood on {@code before}. */
    public List<PersonId> gainedBy(PracticeId id, Shelf before) {
        Practice practice = practices.findById(id).orElseThrow();
        List<Followed> about = Stream.concat(
                        Stream.of(Followed.of(practice.owner())),
                        practice.shown().stream()
                                .flatMap(version -> version.themes().stream())
                                .map(Followed::of))
                .toList();
        List<PersonId> followers = rows.followers(about);
        Set<PersonId> already = new HashSet<>(reading(practice, followers, before));
        return reading(practice, followers, practice.shelf()).stream()
                .filter(person -> !already.contains(person))
                .toList();
    }

    private List<PersonId> reading(Practice practice, Collection<PersonId> followers, Shelf shelf) {
        Map<PersonId, Reader> readers = people.readers(followers);
        Set<OrganisationId> partners =
                practice.initiative().map(partnerships::partnersOf).orElseGet(Set::of);
        return followers.stream()
                .filter(person -> Optional.ofNullable(readers.get(person))
                        .map(reader -> Sight.of(reader, takesPart(reader, partners, practice.initiative())))
                        .filter(sight -> sight.reads(shelf, practice.standing(), practice.initiative()))
                        .isPresent())
                .collect(Collectors.toList());
    }

    private static Set<InitiativeId> takesPart(
            Reader reader, Set<OrganisationId> partners, Optional<InitiativeId> initiative) {
        boolean grant =
                reader.is(Role.PARTNER) && reader.organisation() != null && partners.contains(reader.organisation());
        return grant ? initiative.map(Set::of).orElseGet(Set::of) : Set.of();
    }
}
