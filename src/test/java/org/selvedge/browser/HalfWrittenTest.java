package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.Side;
import org.selvedge.inquiries.SomeInquiries;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.StandingChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** A closed tab and an ended session cost nobody a sentence: it stands there again at the same address. */
@BrowserTest
class HalfWrittenTest {
    private static final String ELIN = "elin@bostadsodra.example";
    private static final String DEMONSTRATION_PASSWORD = "woven-edge-2026";

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    SomePractices practices;

    @Autowired
    SomeInquiries inquiries;

    @Autowired
    SomeInitiatives initiatives;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    PeopleDirectory everybody;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate database;

    private PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = people.member(organisations.member());
        people.canSignIn(anna);
    }

    @Test
    void aQuestion() {
        OrganisationId owner = organisations.member();
        organisations.coordinator(owner);
        PracticeId practice = practices.publicOne(owner);
        String place = "/zone/" + InquiryRoutes.ask(practices.firstParagraph(practice));
        try (Someone asker = inTheZone(anna)) {
            asker.opens(place).writes("Subject", "The door").writes("Your question", "Who held the door op");
            asker.sees("Draft saved").opensAnotherTab().opens(place);
            has(asker, "Subject", "The door");
            has(asker, "Your question", "Who held the door op");

            types(asker, "Your question", "en, and was it heavy? And who oi");
            asker.sees("Draft saved");
            comesBack(asker, anna, people.addressOf(anna), PASSWORD, "heavy? And who oi");
            asker.seesHeading("Ask about a passage");
            has(asker, "Subject", "The door");
            has(asker, "Your question", "Who held the door open, and was it heavy? And who oi");
        }
    }

    @Test
    void anAnswer() {
        InquiryId id = inquiries
                .anInquiry()
                .from(anna)
                .to(directory.bySlug("bostad-sodra").orElseThrow().id())
                .asking("How warm is the old laundry?", "In January, I mean.")
                .exists();
        String place = "/zone/" + InquiryRoutes.thread(id, Side.OURS);
        try (Someone elin = Someone.at(port).signsIn(ELIN)) {
            elin.opens(place).writes("Your answer to", "Warm enough, as long as nobody op");
            elin.sees("Draft saved").opensAnotherTab().opens(place);
            has(elin, "Your answer to", "Warm enough, as long as nobody op");

            types(elin, "Your answer to", "ens the do");
            elin.sees("Draft saved");
            comesBack(elin, everybody.byAddress(ELIN).orElseThrow(), ELIN, DEMONSTRATION_PASSWORD, "opens the do");
            elin.seesHeading("How warm is the old laundry?");
            has(elin, "Your answer to", "Warm enough, as long as nobody opens the do");
        }
    }

    @Test
    void whatAPartnerGives() {
        OrganisationId giver = organisations.partner();
        PersonId astrid = people.partner(giver);
        people.canSignIn(astrid);
        String place = "/zone/"
                + InitiativeRoutes.contribution(initiatives.contribution(
                        initiatives.initiative(organisations.member()).id(), giver));
        try (Someone partner = inTheZone(astrid)) {
            partner.opens(place).writes("Unit", "evenings").writes("What changed", "Two evenings mo");
            sawKept(partner).opensAnotherTab().opens(place);
            has(partner, "Unit", "evenings");
            has(partner, "What changed", "Two evenings mo");

            types(partner, "What changed", "re, until Ea");
            sawKept(partner);
            comesBack(partner, astrid, people.addressOf(astrid), PASSWORD, "more, until Ea");
            partner.seesHeading("Places at the bench");
            has(partner, "Unit", "evenings");
            has(partner, "What changed", "Two evenings more, until Ea");
        }
    }

    @Test
    void theSecondOfTwoColleaguesSeesBoth() {
        OrganisationId giver = organisations.partner();
        PersonId astrid = people.partner(giver);
        PersonId bo = people.partner(giver);
        people.canSignIn(astrid);
        people.canSignIn(bo);
        String place = "/zone/"
                + InitiativeRoutes.contribution(initiatives.contribution(
                        initiatives.initiative(organisations.member()).id(), giver));
        try (Someone first = inTheZone(astrid);
                Someone second = inTheZone(bo)) {
            first.opens(place);
            second.opens(place).writes("What changed", "As Bo sees it");
            first.writes("What changed", "As Astrid sees it").clicks("Keep as draft");
            first.sees("As Astrid sees it");
            second.clicks("Keep as draft").sees("As Astrid sees it");
            second.findsNoBarrier();
            has(second, "What changed", "As Bo sees it");
            second.clicks("Keep mine").clicks("Keep as draft");
            first.opens(place);
            has(first, "What changed", "As Bo sees it");
        }
    }

    /** Ended on the server while the page is open; the same address is found again after signing in. */
    private void comesBack(Someone someone, PersonId person, String address, String password, String lastWords) {
        someone.page().waitForCondition(() -> isKept(person, lastWords));
        events.publishEvent(new StandingChanged(person));
        someone.page().waitForURL(Pattern.compile(".*/login.*"), new Page.WaitForURLOptions().setTimeout(15_000));
        someone.writes("Mail address", address).writes("Password", password).clicks("Sign in");
    }

    private boolean isKept(PersonId person, String lastWords) {
        return database.queryForObject(
                        "select count(*) from draft where person_id = ? and instr(fields, ?) > 0",
                        Integer.class,
                        person.value(),
                        lastWords)
                == 1;
    }

    private Someone inTheZone(PersonId person) {
        return Someone.at(port).signsIn(people.addressOf(person), PASSWORD);
    }

    private static Someone sawKept(Someone partner) {
        assertThat(partner.page().locator(".contribution span[role=status]")).containsText("saved");
        return partner;
    }

    private static void types(Someone someone, String label, String more) {
        someone.page().getByLabel(label).first().press("End");
        someone.page().getByLabel(label).first().pressSequentially(more);
    }

    private static void has(Someone someone, String label, String text) {
        assertThat(someone.page().getByLabel(label).first()).hasValue(text);
    }
}
