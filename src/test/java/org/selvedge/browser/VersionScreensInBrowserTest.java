package org.selvedge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.ShelfService;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A practice's versions, its translation and what becomes of it as a whole, each screen without a barrier. */
@BrowserTest
class VersionScreensInBrowserTest {
    @LocalServerPort
    private int port;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations some;

    @Autowired
    private SomePeople people;

    @Autowired
    private OrganisationDirectory organisations;

    @Autowired
    private ShelfService shelf;

    @Autowired
    private JdbcTemplate database;

    private PracticeId practice;
    private String page;

    @BeforeEach
    void aTranslatedPracticeOfKlaverdijkThatWentOn() {
        OrganisationId owner = organisations.bySlug("klaverdijk").orElseThrow().id();
        practice = practices
                .practice(owner)
                .titled("Tea in the yard")
                .inBoth(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.", "Du thé.")
                .inBoth(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met.", "Personne.")
                .translated("fr", "Du thé dans la cour", "Ce que nous avons fait.", 1)
                .publicly();
        practices.goesOn(
                practice,
                practices
                        .practice(owner)
                        .titled("Tea in the yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee.")
                        .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met."));
        page = "/zone/practices/" + practices.slugOf(practice);
    }

    @Test
    void versionsAreListedComparedCitedAndTranslated() {
        try (Someone marijke = Someone.at(port).signsIn("marijke@klaverdijk.example")) {
            marijke.opens(page + "/versions").sees("shown today").findsNoBarrier();
            marijke.follows("What changed in it");
            marijke.seesHeading("What changed").sees("Tips for those").findsNoBarrier();
            assertThat(marijke.page().locator("del").allTextContents()).anyMatch(words -> words.contains("tea"));
            assertThat(marijke.page().locator("ins").allTextContents()).anyMatch(words -> words.contains("coffee"));
            marijke.opens(page + "/versions/1").sees("This is version 1 of").findsNoBarrier();
            marijke.opens(page + "/translate/fr")
                    .sees("outdated")
                    .sees("Changed since it was translated")
                    .findsNoBarrier();
            marijke.opens(page + "?lang=fr").sees("Outdated since version 2 in").findsNoBarrier();
        }
    }

    @Test
    void whatBecomesOfItIsSaidAboveItAndNothingOfTheScreenIsPrinted() {
        try (Someone marijke = Someone.at(port).signsIn("marijke@klaverdijk.example")) {
            database.update(
                    "update practice set confirmed_on = date_sub(current_date, interval 14 month) where id = ?",
                    practice.value());
            marijke.opens(page).sees("Is it still true?").findsNoBarrier();
            marijke.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(marijke.page().getByText("Propose a change").isVisible()).isFalse();
            marijke.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            marijke.opens(page + "/keeping").seesHeading("Who may read a section");
            archive(marijke).click();
            marijke.sees("Why it is archived").findsNoBarrier();
            marijke.writes("Why it is archived", "We do it otherwise now.");
            archive(marijke).click();
            marijke.sees("links keep working, lists and searches leave it out");
            marijke.opens(page).sees("We do it otherwise now.").findsNoBarrier();

            PersonId office = people.secretariat(some.office());
            Acting.as(people.signedIn(office), () -> shelf.unpublish(practice, "Somebody asked for it."));
            marijke.opens(page).sees("Somebody asked for it.").findsNoBarrier();
        }
    }

    /** On the page, and once the dialog is open, in the dialog. */
    private static Locator archive(Someone here) {
        return here.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Archive").setExact(true))
                .last();
    }
}
