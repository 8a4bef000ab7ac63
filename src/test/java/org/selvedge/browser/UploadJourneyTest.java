package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selvedge.media.SampleFiles;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.WritingService;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Uploading in a real browser: several at once, refused at the file with a reason, stopped by keyboard. */
@BrowserTest
class UploadJourneyTest {
    private static final Path INCOMING = Path.of("target/test-data/media/incoming");
    private static final int BYTES_A_SECOND = 400_000;
    private static final int LARGE = 20_000_000;

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    WritingService writing;

    @TempDir
    Path folder;

    @Autowired
    JdbcTemplate database;

    private OrganisationId home;
    private PersonId person;
    private String media;

    @BeforeEach
    void annaWrites() {
        home = organisations.member();
        person = people.member(home);
        people.canSignIn(person);
        PracticeId practice = Acting.as(people.signedIn(person), () -> writing.start(Locale.ENGLISH));
        media = "/zone/" + PracticeRoutes.writing(practice) + "?part=media";
    }

    private Someone signedIn(int at) {
        return Someone.at(at)
                .signsIn(people.addressOf(person), SomePeople.PASSWORD)
                .opens(media)
                .seesHeading("Pictures and documents");
    }

    @Test
    void picturesArriveAsRowsAndStayThere() throws IOException {
        try (Someone here = signedIn(port)) {
            choose(
                    here,
                    "Pictures",
                    file("one.jpg", SampleFiles.jpeg(700, 500)),
                    file("two.png", SampleFiles.png(300, 200)));
            here.sees("Picture 2 of 2");
            Locator first = here.page().getByLabel("What is to be seen").first();
            first.fill("A garden in June");
            first.press("Tab");
            here.sees("Saved").findsNoBarrier().opens(media).sees("Picture 2 of 2");
            assertThat(here.page().getByLabel("What is to be seen").first()).hasValue("A garden in June");
            assertThat(here.complaints()).isEmpty();
        }
    }

    @Test
    void aRefusedFileSaysWhy() throws IOException {
        try (Someone here = signedIn(port)) {
            choose(here, "Documents", file("report.pdf", SampleFiles.text("<html><script>alert(1)</script></html>")));
            here.sees("What is in this file is not what its name says");
            assertThat(here.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload again")))
                    .isVisible();
        }
    }

    @Test
    void anUploadIsStoppedByKeyboardAndLeavesNothing() throws IOException {
        try (Someone here = signedIn(port)) {
            Page page = here.page();
            slowly(page);
            choose(here, "Documents", file("large.txt", SampleFiles.text("x".repeat(LARGE))));
            Locator stop = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel or remove"));
            stop.waitFor();
            page.waitForCondition(() -> begun() == 1);
            stop.focus();
            page.keyboard().press("Enter");
            assertThat(stop).hasCount(0);
            page.waitForCondition(() -> begun() == 0);
            here.doesNotSee("File 1 of 1");
        }
    }

    @Test
    void anUploadThatIsCutOffShortlyBeforeItsEndLeavesNothingAndSaysSo() throws IOException {
        try (CuttingProxy cable = new CuttingProxy(port);
                Someone here = signedIn(cable.port())) {
            Page page = here.page();
            cable.cutsAfter(LARGE * 99L / 100);
            choose(here, "Documents", file("large.txt", SampleFiles.text("x".repeat(LARGE))));
            here.sees("The connection broke off");
            page.waitForCondition(() -> begun() == 0);
            here.doesNotSee("File 1 of 1");
            org.assertj.core.api.Assertions.assertThat(kept()).isZero();

            cable.cutsNoMore();
            here.clicks("Upload again").sees("File 1 of 1");
            org.assertj.core.api.Assertions.assertThat(kept()).isEqualTo(1);
            here.complaints().clear();
        }
    }

    /** Files of Anna's organisation, as rows. */
    private int kept() {
        return database.queryForObject(
                "select count(*) from media_file where organisation_id = ?", Integer.class, home.value());
    }

    private static void choose(Someone here, String label, Path... files) {
        here.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .locator("input[type=file]")
                .setInputFiles(files);
    }

    private static void slowly(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 0);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", BYTES_A_SECOND);
        browser.send("Network.emulateNetworkConditions", slow);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static long begun() {
        try (Stream<Path> begun = Files.list(INCOMING)) {
            return begun.count();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
