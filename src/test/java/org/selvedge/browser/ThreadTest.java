package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The thread that must always work, as five people in a real browser: a visitor reads, a member of another organisation
 * asks, the coordinator answers, a partner updates and the receiver confirms, a member reviews the results.
 */
@BrowserTest
class ThreadTest {
    private static final String NORDUFER = "Wohnverein Nordufer (demonstration)";
    private static final String QUESTION = "Does the rent for the workshop flat come out of the project’s budget?";
    private static final String ANSWER = "The apartment is part of what we give; ask us for the agreement.";

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void aVisitorReadsAndCopiesTheLink() {
        try (Someone visitor = Someone.at(port)) {
            visitor.opens("/practices/1000-aiguilles")
                    .seesHeading("1000 aiguilles")
                    .sees("Valloire Habitat")
                    .sees("2 sections for members");
            visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visitor.clicks("Copy link");
            assertThat(visitor.page().evaluate("navigator.clipboard.readText()").toString())
                    .startsWith("http")
                    .endsWith("/practices/1000-aiguilles");
            assertThat(visitor.context().cookies()).isEmpty();
        }
    }

    @Test
    void aMemberAsksTheCoordinatorAnswersAndTheMemberIsTold() {
        try (Someone lena = Someone.at(port).signsInByHand("lena@nordufer.example");
                Someone coordinator = Someone.at(port).signsIn("coordinator@valloire.example")) {
            ask(lena);
            lena.opens("/zone/practices");
            coordinator.opens("/zone/coordination").findsNoBarrier();
            coordinator
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who carries the rent?"))
                    .first()
                    .click();
            coordinator.sees(QUESTION).sees("The workshops are held in a Valloire Habitat apartment");
            coordinator.writes(french("inquiries.write.text.ANSWER", NORDUFER), ANSWER);
            coordinator.findsNoBarrier();
            coordinator.clicks(french("inquiries.write.send.ANSWER", NORDUFER)).sees(ANSWER);

            assertThat(lena.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1 new")))
                    .isVisible();
            lena.opens("/zone/notifications")
                    .sees("Valloire Habitat answered: Who carries the rent?")
                    .findsNoBarrier();
            lena.follows("Valloire Habitat answered: Who carries the rent?").sees(ANSWER);
        }
        try (Someone office = Someone.at(port).signsIn("office@selvedge.example")) {
            office.opens("/zone/secretariat/outbox")
                    .sees("lena@nordufer.example")
                    .findsNoBarrier();
            office.opens("/zone/secretariat/audit").findsNoBarrier();
        }
    }

    @Test
    void aPartnerUpdatesItsContributionAndTheReceiverConfirms() {
        try (Someone partner = Someone.at(port).signsIn("partner@nordlys.example");
                Someone elin = Someone.at(port).signsIn("elin@bostadsodra.example")) {
            partner.opens("/zone/partner").seesHeading("Our contributions").findsNoBarrier();
            partner.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Update"))
                    .first()
                    .click();
            partner.writes("Delivered so far", "6").writes("What changed", "One more place since the autumn.");
            partner.findsNoBarrier();
            partner.clicks("Send to Bostad Södra (demonstration)").sees("waits for Bostad Södra (demonstration)");

            elin.opens("/zone/coordination/contributions")
                    .sees("One more place since the autumn.")
                    .findsNoBarrier();
            elin.page()
                    .locator("article, li, section")
                    .filter(new Locator.FilterOptions().setHasText("One more place since the autumn."))
                    .last()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm"))
                    .first()
                    .click();
            elin.doesNotSee("One more place since the autumn.");
            partner.opens("/zone/partner").sees("confirmed");
            partner.opens("/zone/partner/initiatives").findsNoBarrier();
            partner.follows("The mending room").findsNoBarrier();
            partner.opens("/zone/partner/organisation").findsNoBarrier();
        }
    }

    @Test
    void aMemberReviewsTheResults() {
        try (Someone lena = Someone.at(port).signsIn("lena@nordufer.example")) {
            lena.opens("/zone/results").seesHeading("Results").findsNoBarrier();
            lena.opens("/zone/results/1000-aiguilles")
                    .seesHeading("1000 aiguilles")
                    .sees("January 2023")
                    .sees("September 2023")
                    .sees("not reported")
                    .sees("group to be confirmed")
                    .findsNoBarrier();
            lena.opens("/zone/results/the-mending-room")
                    .sees("too few to show")
                    .sees("due ")
                    .findsNoBarrier();
        }
    }

    @Test
    void theOfficeLooksAfterTheNetwork() {
        try (Someone office = Someone.at(port).signsIn("office@selvedge.example")) {
            office.opens("/zone/secretariat/organisations")
                    .writes("Name or town", "valloire")
                    .sees("Valloire Habitat")
                    .writes("Name or town", "lipami")
                    .sees("vacant")
                    .findsNoBarrier();
            office.opens("/zone/secretariat/people")
                    .writes("Name or address", "lena@")
                    .sees("Lena Petersen")
                    .findsNoBarrier();
            office.opens("/zone/account").findsNoBarrier();
            office.opens("/zone/nowhere").findsNoBarrier();
        }
    }

    private void ask(Someone lena) {
        lena.page().getByLabel("Search practices").fill("couture");
        lena.page().getByLabel("Search practices").press("Enter");
        lena.sees("for “couture”").findsNoBarrier();
        lena.follows("1000 aiguilles")
                .seesHeading("Costs")
                .seesHeading("Difficulties")
                .findsNoBarrier();
        lena.page()
                .locator(".passage")
                .filter(new Locator.FilterOptions()
                        .setHasText("The workshops are held in a Valloire Habitat apartment"))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        lena.writes("Subject", "Who carries the rent?").writes("Your question", QUESTION);
        lena.sees("Draft saved").findsNoBarrier();
        lena.clicks("Send to Valloire Habitat").sees(QUESTION);
    }

    private String french(String key, Object... arguments) {
        return texts.get(Locale.FRENCH, key, arguments);
    }
}
