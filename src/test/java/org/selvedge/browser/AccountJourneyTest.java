package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Sessions;
import org.selvedge.security.StandingChanged;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Through the door, around the own account, and out again, in a real browser. */
@BrowserTest
class AccountJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    Sessions sessions;

    @Autowired
    ApplicationEventPublisher events;

    private OrganisationId home;
    private PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        home = organisations.member();
        anna = people.member(home);
        people.canSignIn(anna);
    }

    @Test
    void theWayToANewPasswordHasNoBarrier() {
        try (Someone visitor = Someone.at(port)) {
            visitor.opens(people.passwordLink(anna)).findsNoBarrier();
            visitor.opens("/fr/login/new-password?token=half").findsNoBarrier();
        }
    }

    @Test
    void aCoordinatorSetsUpASecondFactorWithoutBarrier() {
        organisations.coordinatedBy(home, anna);
        try (Someone coordinator = knocks(anna)) {
            coordinator.seesHeading("Set up your second factor").findsNoBarrier();
        }
        people.hasSecondFactor(anna);
        try (Someone coordinator = knocks(anna)) {
            coordinator.seesHeading("Enter your code").findsNoBarrier();
        }
    }

    @Test
    void signingInNeedsNoScript() {
        try (Someone member = Someone.withoutScript(port)) {
            member.opens("/login").writes("Mail address", "nobody@example.org").writes("Password", "not the right one");
            member.clicks("Sign in").sees("Address and password do not go together");
        }
    }

    @Test
    void theOwnAccountHasNoBarrierAndItsChoicesFollow() {
        try (Someone member = inTheZone(anna)) {
            member.opens("/zone/account").seesHeading("My account");
            member.page()
                    .getByText("Dark", new Page.GetByTextOptions().setExact(true))
                    .click();
            member.clicks("Keep these choices").sees("It follows you to every device");
            member.opens("/zone/account");
            assertThat(member.page().locator("html")).hasAttribute("data-scheme", "dark");
        }
        try (Someone elsewhere = signedIn(anna)) {
            elsewhere.opens("/zone/account");
            assertThat(elsewhere.page().locator("html")).hasAttribute("data-scheme", "dark");
            elsewhere
                    .page()
                    .getByText("Français", new Page.GetByTextOptions().setExact(true))
                    .click();
            elsewhere.clicks("Keep these choices").seesHeading("Mon compte");
            assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void anOpenScreenDoesNotOutliveItsSession() {
        try (Someone member = signedIn(anna)) {
            member.opens("/zone/account").seesHeading("My account");
            events.publishEvent(new StandingChanged(anna));
            member.page().waitForURL(Pattern.compile(".*/login.*"), new Page.WaitForURLOptions().setTimeout(8_000));
            member.sees("Your session has ended");
        }
    }

    @Test
    void fiveMinutesBeforeASessionEndsTheScreenSaysSo() {
        try (Someone member = signedIn(anna)) {
            member.opens("/zone/account").seesHeading("My account");
            TestClock.get().advance(Duration.ofMinutes(26));
            member.page()
                    .getByText("Your session ends within five minutes")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(12_000));
        }
    }

    @Test
    void signingOutLeadsOutside() {
        try (Someone member = inTheZone(anna)) {
            member.page()
                    .locator(".account-menu")
                    .getByRole(AriaRole.MENUITEM)
                    .first()
                    .click();
            member.page()
                    .getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                    .click();
            member.page().waitForURL(Pattern.compile("^http://[^/]+/(\\?.*)?$"));
            assertThat(sessions.devices(anna, Optional.empty())).isEmpty();
            Page another = member.context().newPage();
            another.navigate("http://localhost:" + port + "/zone/practices");
            assertThat(another.url()).contains("/login");
        }
    }

    private Someone knocks(PersonId person) {
        Someone someone = Someone.at(port).opens("/login");
        someone.writes("Mail address", people.addressOf(person)).writes("Password", PASSWORD);
        return someone.clicks("Sign in");
    }

    private Someone signedIn(PersonId person) {
        return Someone.at(port).signsIn(people.addressOf(person), PASSWORD);
    }

    private Someone inTheZone(PersonId person) {
        return Someone.at(port).signsInByHand(people.addressOf(person), PASSWORD);
    }
}
