package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.WritingService;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is asked to write with somebody hears of it once, with the way there. */
@PortalTest
class CoAuthorNewsTest {
    @Autowired
    private WritingService writing;

    @Autowired
    private CoAuthorService coAuthors;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Test
    void theColleagueIsToldOnce() {
        OrganisationId owner = organisations.member();
        PersonId anna = people.member(owner);
        PersonId ben = people.member(owner);
        PracticeId practice = Acting.as(people.signedIn(anna), () -> {
            PracticeId begun = writing.start(Locale.ENGLISH);
            writing.save(begun, "title", "The open door", 0);
            coAuthors.name(begun, ben);
            coAuthors.name(begun, ben);
            return begun;
        });
        assertThat(Acting.as(people.signedIn(ben), () -> notifications.page(0)).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(NoticeKind.CO_AUTHOR_NAMED);
                    assertThat(line.what()).isEqualTo("The open door");
                    assertThat(line.route()).isEqualTo(PracticeRoutes.writing(practice));
                });
    }
}
