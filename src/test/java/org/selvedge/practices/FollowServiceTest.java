package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One follows practices, themes and organisations that one may read, and stops at any time. */
@PortalTest
class FollowServiceTest {
    @Autowired
    private FollowService follows;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId owner;
    private PersonId anna;
    private PersonId pia;

    @BeforeEach
    void readers() {
        owner = organisations.member();
        anna = people.member(organisations.member());
        pia = people.partner(organisations.partner());
    }

    @Test
    void whatIsFollowedIsListedUntilItIsStopped() {
        PracticeId practice = practices.practice(owner).titled("A loom for all").forMembers();
        follows(anna, Followed.of(practice));
        follows(anna, Followed.of(practice));
        follows(anna, Followed.of(owner));
        follows(anna, Followed.of(Theme.ENERGY));

        Following mine = mine(anna);
        assertThat(mine.practices().stream().map(Following.Line::name)).containsExactly("A loom for all");
        assertThat(mine.organisations()).hasSize(1);
        assertThat(mine.themes()).containsExactly(Theme.ENERGY);
        as(people.signedIn(anna), () -> follows.stop(Followed.of(practice)));
        assertThat(mine(anna).practices()).isEmpty();
        assertThat((boolean) as(people.signedIn(anna), () -> follows.follows(Followed.of(practice))))
                .isFalse();
        assertThat((boolean) as(people.signedIn(anna), () -> follows.follows(Followed.of(owner))))
                .isTrue();
        assertThat(mine(pia).nothing()).isTrue();
    }

    @Test
    void whatIsHiddenCannotBeFollowed() {
        PracticeId draft = practices.practice(owner).asDraft();
        PracticeId forMembers = practices.practice(owner).forMembers();
        OrganisationId otherPartner = organisations.partner();
        assertThatThrownBy(() -> follows(anna, Followed.of(draft))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> follows(pia, Followed.of(forMembers))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> follows(pia, Followed.of(otherPartner))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> follows(anna, new Followed(Followed.Kind.THEME, "nothing")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsHiddenLaterLosesItsNameAndCanStillBeStopped() {
        PracticeId practice = practices.publicOne(owner);
        follows(pia, Followed.of(practice));
        database.update("update practice set shelf = 'MEMBERS' where id = ?", practice.value());

        Following.Line line = mine(pia).practices().getFirst();
        assertThat(line.name()).isNull();
        assertThat(line.route()).isNull();
        as(people.signedIn(pia), () -> follows.stop(line.what()));
        assertThat(mine(pia).nothing()).isTrue();
    }

    private void follows(PersonId person, Followed what) {
        as(people.signedIn(person), () -> follows.follow(what));
    }

    private Following mine(PersonId person) {
        return as(people.signedIn(person), () -> follows.mine(Locale.ENGLISH));
    }
}
