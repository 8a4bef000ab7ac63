package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What may be read is said once for queries and once for a practice at hand: both say the same. */
@PortalTest
class SightTest {
    @Autowired
    private PracticeRows rows;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private PeopleDirectory directory;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theQueryAndThePracticeAtHandAgree() {
        OrganisationId owner = organisations.member();
        InitiativeId initiative = initiatives.initiative(owner).id();
        PracticeId practice = practices.practice(owner).describing(initiative).publicly();
        PersonId partner = people.partner(organisations.partner());
        List<Sight> sights = List.of(
                Sight.stranger(),
                sight(people.member(organisations.member()), Set.of()),
                sight(people.secretariat(organisations.office()), Set.of()),
                sight(partner, Set.of()),
                sight(partner, Set.of(initiative)));
        for (Shelf shelf : Shelf.values()) {
            for (Standing standing : Standing.values()) {
                database.update(
                        "update practice set shelf = ?, standing = ? where id = ?",
                        shelf.name(),
                        standing.name(),
                        practice.value());
                assertThat(sights)
                        .allSatisfy(sight -> assertThat(sight.reads(shelf, standing, Optional.of(initiative)))
                                .as("%s %s %s", sight, shelf, standing)
                                .isEqualTo(!rows.byIds(List.of(practice), sight).isEmpty()));
            }
        }
    }

    private Sight sight(PersonId person, Set<InitiativeId> grants) {
        return Sight.of(directory.readers(List.of(person)).get(person), grants);
    }
}
