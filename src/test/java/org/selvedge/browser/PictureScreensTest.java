package org.selvedge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileId;
import org.selvedge.media.SomeMedia;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.Rows;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.SomeVersions;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures, a film and files on the pages of a practice: reachable, described, and taken back at once. */
@BrowserTest
class PictureScreensTest {
    @LocalServerPort
    int port;

    @Autowired
    SomeMedia media;

    @Autowired
    SomeVersions versions;

    @Autowired
    SomePractices practices;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    SomePeople people;

    private PersonId author;
    private String slug;

    @BeforeEach
    void aPracticeWithPictures() {
        OrganisationId owner = organisations.member();
        author = people.member(owner);
        people.canSignIn(author);
        PracticeId id = versions.publicOne(owner, author);
        versions.next(
                id,
                author,
                Map.of(
                        "pictures",
                        Rows.write(List.of(
                                picture(
                                        "Two beds of beans in front of a laundry",
                                        "The garden in its first June",
                                        1800),
                                picture("A bench of five planks", "The bench", 700),
                                picture("A watering can", "What was given", 500))),
                        "attachments",
                        Rows.write(List.of(Map.of(
                                "file", text(media.attachment(author, "plan.pdf")),
                                "title", "Plan of the beds",
                                "language", "fr",
                                "audience", "PUBLIC"))),
                        "video",
                        Rows.write(List.of(Map.of(
                                "link", "https://films.example/garden",
                                "caption", "Four minutes in the garden",
                                "transcript", "This is the garden.\n\nThese are its beans.",
                                "language", "en")))));
        versions.submit(id, author, false);
        versions.approve(id);
        versions.review(id);
        slug = practices.slugOf(id);
    }

    @Test
    void strangersSeeThemWithoutScriptAndNothingComesFromElsewhere() {
        try (Someone stranger = Someone.withoutScript(port)) {
            stranger.opens("/practices/" + slug)
                    .sees("The garden in its first June")
                    .sees("Plan of the beds");
            stranger.sees("The film is kept by films.example");
            assertThat(loaded(stranger, "Two beds of beans in front of a laundry"))
                    .isTrue();
        }
        try (Someone stranger = Someone.at(port)) {
            stranger.opens("/practices/" + slug)
                    .findsNoBarrier()
                    .opens("/practices")
                    .findsNoBarrier();
        }
    }

    @Test
    void anAuthorTakesAPictureBackByKeyboard() {
        try (Someone here = Someone.at(port).signsIn(people.addressOf(author), SomePeople.PASSWORD)) {
            here.opens("/zone/" + PracticeRoutes.page(slug)).sees("The bench").findsNoBarrier();
            here.page().getByText("Take a picture back").first().press("Enter");
            here.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Take the picture back: A bench of five planks"))
                    .press("Enter");
            here.sees("Take this picture back?");
            here.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Take the picture back")
                                    .setExact(true))
                    .press("Enter");
            here.doesNotSee("The bench").sees("The garden in its first June");
        }
        try (Someone stranger = Someone.at(port)) {
            stranger.opens("/practices/" + slug).doesNotSee("The bench").sees("What was given");
        }
    }

    private static boolean loaded(Someone here, String alt) {
        return (boolean) here.page()
                .getByAltText(alt)
                .evaluate("async picture => { await picture.decode(); return picture.naturalWidth > 0; }");
    }

    private Map<String, String> picture(String alt, String caption, int width) {
        String file = text(media.picture(author, width, width * 2 / 3));
        return Map.of("file", file, "alt", alt, "caption", caption, "credit", "Ada", "people", "no");
    }

    private static String text(FileId file) {
        return file.value().toString();
    }
}
