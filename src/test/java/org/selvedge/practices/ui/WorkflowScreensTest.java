package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.Rows;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.VersionState;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Each queue leads to what waits there, and what is decided leaves it. */
@PortalTest
class WorkflowScreensTest extends SpringBrowserlessTest {
    @Autowired
    private SomeVersions versions;

    @Autowired
    private OrganisationDirectory organisations;

    @Autowired
    private PeopleDirectory people;

    @Autowired
    private SomePeople some;

    @Test
    @AsPerson("elin@bostadsodra.example")
    void aCoordinatorReadsRemarksAndSendsBack() {
        PracticeId practice = submitted("bostad-sodra", "sara@bostadsodra.example", "A bench for two", Map.of());
        open("coordination/practices");
        assertThat(page()).contains("A bench for two", "written by Sara Nyholm", "with Elin Sandberg, Yusuf Demir");
        open("reviewing/" + practice.value());
        assertThat($(H1.class).all()).extracting(H1::getText).contains("A bench for two");
        assertThat(marked()).containsOnly("/zone/coordination/practices");
        test(labelled("Remark on “Tips for those who want to do it too”")).click();
        test(area("Remark on “Tips for those who want to do it too”")).setValue("Which hinges?");
        test(button("Send back")).click();
        test(buttons("Send back").getLast()).click();
        assertThat(versions.state(practice)).isEqualTo(VersionState.CHANGES_REQUESTED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("coordination/practices");
        open("coordination/practices");
        assertThat(page()).doesNotContain("A bench for two");
    }

    @Test
    @AsPerson("sara@bostadsodra.example")
    void whatTheAuthorReadsIsTheirsInTheMenuAndItsCountFollowsEachStep() {
        PracticeId practice = submitted("bostad-sodra", "sara@bostadsodra.example", "A bench in the sun", Map.of());
        open("reviewing/" + practice.value());
        assertThat(marked()).containsOnly("/zone/writing");
        versions.sentBack(practice);
        open("writing");
        int sentBack = count("/zone/writing");
        assertThat(page()).contains("A bench in the sun");
        versions.submit(practice, person("sara@bostadsodra.example"), false);
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(count("/zone/writing")).isEqualTo(sentBack - 1);
        });
    }

    @Test
    @AsPerson("anders@strandtorvet.example")
    void whatAReviewerReadsIsMarkedAsTheirs() {
        open("reviewing");
        String first = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("reviewing/"))
                .findFirst()
                .orElseThrow();
        open(first.replaceFirst("^.*(reviewing/[^?]+).*$", "$1"));
        assertThat(marked()).containsOnly("/zone/reviewing");
    }

    private List<String> marked() {
        return $(Anchor.class).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getHref)
                .toList();
    }

    private int count(String route) {
        return MenuCount.of(route, $(Anchor.class).all());
    }

    @Test
    @AsPerson("elin@bostadsodra.example")
    void aNoWithoutAReasonIsRefusedAtItsField() {
        PracticeId practice = submitted("bostad-sodra", "sara@bostadsodra.example", "A bench for one", Map.of());
        open("reviewing/" + practice.value());
        test(button("Decline")).click();
        test(buttons("Decline").getLast()).click();
        assertThat(area("Why it is declined").isInvalid()).isTrue();
        assertThat(versions.state(practice)).isEqualTo(VersionState.SUBMITTED);
        test(area("Why it is declined")).setValue("We have no bench.");
        test(buttons("Decline").getLast()).click();
        assertThat(versions.state(practice)).isEqualTo(VersionState.DECLINED);
    }

    @Test
    @AsPerson("elin@bostadsodra.example")
    void changesAreMarkedAgainstTheVersionBefore() {
        PracticeId practice = submitted("bostad-sodra", "sara@bostadsodra.example", "A bench for all", Map.of());
        versions.approve(practice);
        versions.next(practice, person("sara@bostadsodra.example"), Map.of("tips", "Oil the hinges weekly."));
        versions.submit(practice, person("sara@bostadsodra.example"), false);
        open("reviewing/" + practice.value());
        assertThat(page()).contains("version 2, compared with version 1", "changed", "What we changed.");
        assertThat($(VersionPiece.class).all())
                .filteredOn(piece -> piece.getId().filter("tips"::equals).isPresent())
                .singleElement()
                .satisfies(piece ->
                        assertThat(piece.getElement().getTextRecursively()).contains("weekly"));
    }

    @Test
    @AsPerson("elin@bostadsodra.example")
    void whatIsSubmittedAppearsWithoutReloading() {
        open("coordination/practices");
        submitted("bostad-sodra", "sara@bostadsodra.example", "A bench just now", Map.of());
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(page()).contains("A bench just now");
        });
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void whoHasNoPartFindsNothing() {
        PracticeId practice = submitted("bostad-sodra", "sara@bostadsodra.example", "A bench unseen", Map.of());
        open("reviewing/" + practice.value());
        assertThat(page()).doesNotContain("A bench unseen");
        open("reviewing/not-an-id");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    @AsPerson("office@selvedge.example")
    void theOfficeFindsReviewersToNameAndWhatNobodyCanDecide() {
        submitted("pod-lipami", "nejc@podlipami.example", "A well for everybody", Map.of());
        open("secretariat/practices");
        assertThat(page())
                .contains("The damp diary", "A well for everybody", "Submitted, for the office to decide")
                .doesNotContain("without a coordinator");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getText().equals("Read and name a reviewer"));
    }

    @Test
    @AsPerson("anders@strandtorvet.example")
    void aReviewerFindsWhatTheyWereAsked() {
        open("reviewing");
        assertThat(page()).contains("relues", "Read and review");
    }

    @Test
    @AsPerson("partner@malmo-arbetsmarknad.example")
    void aPartnerConfirmsItsPartAndNothingElse() {
        OrganisationId partner =
                organisations.bySlug("malmo-arbetsmarknad").orElseThrow().id();
        String rows =
                Rows.write(List.of(Map.of("organisation", partner.value().toString(), "role", "Sends people our way")));
        submitted("bostad-sodra", "sara@bostadsodra.example", "A bench with a partner", Map.of("partners", rows));
        open("partner/practices");
        assertThat(page())
                .contains("A bench with a partner", "Sends people our way")
                .doesNotContain("We opened a door.");
        int waiting = count("/zone/partner/practices");
        assertThat(waiting).isPositive();
        test(labelled("Confirm our part in “A bench with a partner”")).click();
        assertThat(page()).contains("confirmed by your organisation");
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(count("/zone/partner/practices")).isEqualTo(waiting - 1);
        });
    }

    @Test
    @AsPerson("elin@bostadsodra.example")
    void partnersAreRemarkedOnAsEveryAnswer() {
        String rows = Rows.write(List.of(Map.of("name", "A joiner", "kind", "COMPANY", "role", "Planes the seat")));
        PracticeId practice = submitted(
                "bostad-sodra", "sara@bostadsodra.example", "A bench with a joiner", Map.of("partners", rows));
        open("reviewing/" + practice.value());
        test(button("Remark on “Partners”")).click();
        test(area("Remark on “Partners”")).setValue("Does the joiner know that we name it?");
        test(button("Send back")).click();
        test(buttons("Send back").getLast()).click();
        Acting.signIn(some.signedIn(person("sara@bostadsodra.example")));
        UI.getCurrent().navigate("writing/" + practice.value(), QueryParameters.of("part", "who"));
        roundTrip();
        assertThat(page()).contains("Does the joiner know that we name it?");
    }

    private PracticeId submitted(String owner, String author, String title, Map<String, String> more) {
        Map<String, String> answers = new java.util.HashMap<>(more);
        answers.put("title", title);
        return versions.submitted(organisations.bySlug(owner).orElseThrow().id(), person(author), answers);
    }

    private PersonId person(String address) {
        return people.byAddress(address).orElseThrow();
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button button(String label) {
        return buttons(label).getFirst();
    }

    private List<Button> buttons(String label) {
        return $(Button.class).all().stream()
                .filter(button -> label.equals(button.getText()))
                .toList();
    }

    private Button labelled(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
