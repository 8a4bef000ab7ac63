package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.GateService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.ReviewingService;
import org.selvedge.practices.Rows;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.SubmissionService;
import org.selvedge.practices.Theme;
import org.selvedge.practices.WritingService;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.ui.ConflictBox;
import org.selvedge.shared.ui.MarkdownField;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A member writes a practice of their organisation, part by part, and hands it in. */
@PortalTest
@AsPerson("lena@nordufer.example")
class WritingScreensTest extends SpringBrowserlessTest {
    @Autowired
    private WritingService writing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private CoAuthorService coAuthors;

    @Autowired
    private GateService gate;

    @Autowired
    private ReviewingService reviewing;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private PersonId anna;
    private PersonId ben;
    private PersonId coordinator;

    @BeforeEach
    void annaIsHere() {
        owner = organisations.member();
        anna = people.member(owner);
        ben = people.member(owner);
        coordinator = organisations.coordinator(owner);
        Acting.signIn(people.signedIn(anna));
    }

    @Test
    void whoHasWrittenNothingIsToldHowLittleItTakes() {
        open(PracticeRoutes.WRITING);
        assertThat(titles()).contains("You have not written a practice yet");
        test(button("Write a practice")).click();
        roundTrip();
        assertThat($(H1.class).single().getText()).isEqualTo("A new practice");
        assertThat(page()).contains("1 of 12 needed answers", "no costs yet");
    }

    @Test
    void everyQuestionHasItsWordsItsExampleAndItsReaders() {
        PracticeId id = begun();
        Map<String, Long> seen = java.util.stream.Stream.of(
                        "identity", "why", "who", "what", "money", "results", "honest", "transfer")
                .flatMap(part -> {
                    open(id, "part", part);
                    return $(AnswerBlock.class).all().stream()
                            .map(block -> block.getElement().getTextRecursively())
                            .toList()
                            .stream();
                })
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        assertThat(seen)
                .hasSizeGreaterThan(35)
                .allSatisfy((text, count) -> assertThat(text).contains("For example:"));
    }

    @Test
    void whatIsTypedIsSavedAndTheTitleStandsAbove() {
        PracticeId id = begun();
        open(id, "part", "identity");
        test(line("Title (needed)")).setValue("The open door");
        assertThat($(H1.class).single().getText()).isEqualTo("The open door");
        assertThat(page()).contains("Saved ");
        open(id, "part", "transfer");
        open(id, "part", "identity");
        assertThat(line("Title (needed)").getValue()).isEqualTo("The open door");
    }

    @Test
    void aTitleOfHundredAndOneCharactersIsKeptAndSaidToBeTooLong() {
        PracticeId id = begun();
        open(id, "part", "identity");
        test(line("Title (needed)")).setValue("x".repeat(101));
        assertThat(line("Title (needed)").getErrorMessage()).contains("100");
        assertThat(writing.open(id).orElseThrow().manuscript().text(RecordField.TITLE))
                .hasSize(101);
    }

    @Test
    void theListOfGapsLeadsToEachField() {
        PracticeId id = begun();
        open(id, "part", "identity");
        test(button("Check and submit")).click();
        assertThat(titles()).anyMatch(title -> title.contains("things before you submit"));
        RouterLink tips = $(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals("Tips for those who want to do it too"))
                .findFirst()
                .orElseThrow();
        assertThat(tips.getHref()).endsWith("?field=tips");
        open(id, "field", "tips");
        assertThat(markdown("Tips for those who want to do it too").getErrorMessage())
                .contains("still missing");
    }

    @Test
    void theListOfGapsFollowsTheAnswers() {
        PracticeId id = begun();
        open(id, "part", "identity");
        test(button("Check and submit")).click();
        assertThat(titles()).contains("11 things before you submit");
        test(line("Title (needed)")).setValue("The open door");
        assertThat(titles()).contains("10 things before you submit");
        test(line("Title (needed)")).setValue("");
        assertThat(titles()).contains("11 things before you submit");
        assertThat(line("Title (needed)").getErrorMessage()).contains("still missing");
    }

    @Test
    void whatWasSentBackLeadsToItsRemarks() {
        PracticeId id = versions.submitted(owner, anna);
        Acting.as(people.signedIn(coordinator), () -> {
            Instant seen = reviewing.read(id, null).since();
            gate.sendBack(id, 1, Map.of("tips", "Which hinges?"), "", seen);
        });
        open(PracticeRoutes.writing(id));
        assertThat(page()).contains("There are remarks at:");
        assertThat($(RouterLink.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).endsWith("?field=tips"));
    }

    @Test
    void twelveAnswersAreEnoughToHandItIn() {
        PracticeId id = begun();
        writing.save(id, "status", PracticeStatus.RUNNING.name(), 0);
        writing.save(id, "themes", Theme.NEIGHBOURHOOD.key(), 0);
        open(id, "part", "identity");
        test(line("Title (needed)")).setValue("The open door");
        test($(TextArea.class).withCaption("In one sentence (needed)").single()).setValue("Neighbours open a door.");
        test(line("Town (needed)")).setValue("Graz");
        for (String[] answer : new String[][] {
            {"why", "Problem or need"},
            {"who", "Target group"},
            {"what", "What was done"},
            {"results", "What changed"},
            {"transfer", "Tips for those who want to do it too"}
        }) {
            open(id, "part", answer[0]);
            write(answer[1], "We opened a door.");
        }
        open(id, "part", "who");
        test($(Checkbox.class).withCaption("There were no partners").single()).click();
        assertThat(submissions.gaps(id)).isEmpty();
        assertThat(page()).contains("12 of 12 needed answers");

        test(button("Check and submit")).click();
        Checkbox agreed = $(Checkbox.class)
                .withCaption("There is no personal data in it, and the people in its pictures agreed.")
                .single();
        test(button("Submit")).click();
        assertThat(agreed.getErrorMessage()).isEqualTo("Please confirm this first.");
        test(agreed).click();
        test(button("Submit")).click();
        roundTrip();
        assertThat(titles()).contains("Submitted");
        assertThat(page()).contains("to decide for your organisation");
        test(button("Withdraw")).click();
        assertThat(titles()).contains("Withdrawn");
    }

    @Test
    void whatIsMoreThanASmallChangeIsSaidAnswerByAnswer() {
        PracticeId id = versions.publicOne(owner, anna);
        versions.next(id, anna, Map.of("tips", "Ask Lena.", "town", "Linz", "audience.what-changed", "PUBLIC"));
        open(id, "part", "transfer");
        test(button("Check and submit")).click();
        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains(
                        "This is more than a small change",
                        "Town: this answer was changed",
                        "Tips for those who want to do it too: a number was changed, or a word");
        assertThat($(Checkbox.class).withCaption("This is a small change").exists())
                .isFalse();
    }

    @Test
    void whatComesNextIsAnotherThingForASmallChange() {
        PracticeId id = versions.publicOne(owner, anna);
        versions.next(id, anna, Map.of("tips", "Oil the hinges well."));
        open(id, "part", "transfer");
        test(button("Check and submit")).click();
        Dialog dialog = $(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("read it next");
        test($(Checkbox.class).withCaption("This is a small change").single()).click();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Readers see it at once")
                .doesNotContain("read it next");
    }

    @Test
    void aPictureWithoutWordsIsSaidBesideItsPart() {
        PracticeId id = begun();
        versions.rewrite(id, anna, Map.of("pictures", Rows.write(List.of(Map.of("file", "none-yet", "alt", "")))));
        open(id, "part", "media");
        assertThat(page()).contains("1 picture without a description").doesNotContain("everything answered");
    }

    @Test
    void whoComesSecondInAFieldSeesBothTextsAndChooses() {
        PracticeId id = begun();
        coAuthors.name(id, ben);
        open(id, "part", "transfer");
        Acting.as(people.signedIn(ben), () -> {
            writing.save(id, "tips", "As Ben sees it.", 0);
        });
        write("Tips for those who want to do it too", "As Anna sees it.");
        ConflictBox box = $(ConflictBox.class).single();
        assertThat(box.getElement().getTextRecursively()).contains("Yours", "Anna", "Ben");

        open(PracticeRoutes.WRITING);
        open(id, "part", "transfer");
        assertThat($(ConflictBox.class).all()).hasSize(1);
        test(button("Put both in the field")).click();
        assertThat(writing.open(id).orElseThrow().manuscript().text(RecordField.TIPS))
                .isEqualTo("As Anna sees it.\n\nAs Ben sees it.");
        assertThat($(ConflictBox.class).all()).isEmpty();
    }

    @Test
    void colleaguesAreOfferedToProposeAChangeAndNothingBeginsByLooking() {
        PracticeId id = practices.practice(owner).titled("An old door").publicly();
        open(PracticeRoutes.writing(id));
        assertThat(page()).contains("An old door");
        assertThat(writing.open(id)).isEmpty();
        test(button("Begin the change")).click();
        roundTrip();
        assertThat($(H1.class).single().getText()).isEqualTo("An old door");
        assertThat(page()).contains("version 2");
    }

    @Test
    void eachReaderSeesTheirPartInThePreviewAndTheRestIsAnnounced() {
        PracticeId id = begun();
        writing.save(id, "what-was-done", "We opened a door.", 0);
        writing.save(id, "costs", "Less than we feared.", 0);
        writing.save(id, "differently", "Only between us.", 0);
        writing.save(id, "audience.differently", "ORGANISATION", 0);
        writing.save(id, "partners", "[{\"name\":\"Some company\",\"kind\":\"COMPANY\",\"amount\":\"500\"}]", 0);

        preview(id, "stranger");
        assertThat($(H1.class).single().getText()).isEqualTo("No title yet");
        assertThat(titles()).contains("What was done").doesNotContain("Costs", "What we would do differently");
        assertThat(page())
                .contains("for members: Costs", "a company")
                .doesNotContain("What we would do differently", "Some company");
        preview(id, "member");
        assertThat(titles()).contains("Costs").doesNotContain("What we would do differently");
        assertThat(page()).doesNotContain("Some company");
        preview(id, "organisation");
        assertThat(titles()).contains("Costs", "What we would do differently");
        assertThat(page()).contains("Some company", "500");

        Acting.signIn(people.signedIn(ben));
        preview(id, "stranger");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here that we can show you");
    }

    private void preview(PracticeId id, String as) {
        UI.getCurrent().navigate(PracticeRoutes.preview(id), QueryParameters.of("as", as));
        roundTrip();
    }

    @Test
    void thePracticesPageAndTheListLeadToWriting() {
        PracticeId id = practices.practice(owner).titled("An older door").publicly();
        open(PracticeRoutes.LIST);
        assertThat(button("Write a practice")).isNotNull();
        open(PracticeRoutes.page(practices.slugOf(id)));
        test(button("Propose a change")).click();
        roundTrip();
        assertThat(page()).contains("version 2, a change of what readers see");
    }

    @Test
    void whileANextVersionIsOpenThePageSaysHowFarItIsInsteadOfOfferingAnother() {
        PracticeId id = versions.publicOne(owner, anna);
        versions.next(id, anna, Map.of("tips", "Oil the hinges twice."));
        String annas = people.signedIn(anna).name();
        String page = PracticeRoutes.page(practices.slugOf(id));
        open(page);
        assertThat(page()).contains("Version 2 is being written by " + annas).doesNotContain("Propose a change");
        assertThat(links("Go on writing")).containsExactly(PracticeRoutes.writing(id));

        Acting.signIn(people.signedIn(coordinator));
        open(page);
        assertThat(page()).contains("Version 2 is being written by " + annas).doesNotContain("Propose a change");
        assertThat($(NextVersionNote.class).single().getChildren()).hasSize(1);
        versions.submit(id, anna, false);
        open(page);
        assertThat(page()).contains("Version 2 by " + annas + " waits for a decision");
        assertThat(links("Read version 2")).containsExactly("reviewing/" + id.value());
        versions.sentBack(id);
        open(page);
        assertThat(page()).contains("Version 2 was sent back to " + annas);

        Acting.signIn(people.signedIn(ben));
        open(page);
        assertThat(page()).contains("Version 2 was sent back").doesNotContain("Propose a change", "Read version 2");
        open(PracticeRoutes.writing(id));
        assertThat(page()).contains("Version 2 was sent back").doesNotContain("Begin the change");
        Acting.signIn(people.signedIn(people.member(organisations.member())));
        open(page);
        assertThat($(NextVersionNote.class).all()).isEmpty();
    }

    @Test
    void aSmallChangeThatWasTakenBackStandsAsTakenBackWithItsReason() {
        PracticeId id = versions.publicOne(owner, anna);
        versions.next(id, anna, Map.of("tips", "Oil the hinges well."));
        versions.submit(id, anna, true);
        open(PracticeRoutes.writing(id));
        assertThat(page()).contains("everybody has been able to read it");
        Acting.as(people.signedIn(coordinator), () -> {
            Instant since = reviewing.read(id, 2).since();
            gate.takeBack(id, 2, "Not agreed with the house.", since);
        });
        open(PracticeRoutes.WRITING);
        open(PracticeRoutes.writing(id));
        assertThat(titles()).contains("Taken back");
        assertThat(page())
                .contains(
                        "readers see the version before again", "Not agreed with the house.", "Taken back · version 2")
                .doesNotContain("everybody has been able to read it", "Network-reviewed");
    }

    @Test
    void halfAMonthIsKeptAndTheFieldSaysWhatIsMissing() {
        PracticeId id = begun();
        open(id, "part", "money");
        MonthField started = $(MonthField.class).all().getFirst();
        Select<Month> month = month(started);
        test(month).selectItem("March");
        started.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(started.getElement(), "change", JacksonUtils.createObjectNode()));
        assertThat(started.isInvalid()).isTrue();
        assertThat(started.getErrorMessage()).isEqualTo("Choose the year as well.");
        assertThat(writing.open(id).orElseThrow().manuscript().text(RecordField.STARTED))
                .isEqualTo("--03");

        open(PracticeRoutes.WRITING);
        open(id, "part", "money");
        started = $(MonthField.class).all().getFirst();
        assertThat(month(started).getValue()).isEqualTo(Month.MARCH);
        assertThat(started.getErrorMessage()).isEqualTo("Choose the year as well.");
        assertThat(submissions.gaps(id))
                .anyMatch(gap -> RecordField.STARTED.key().equals(gap.field())
                        && gap.key().equals("practices.gap.month"));
        started.setMonth(YearMonth.of(2024, 3));
        assertThat(started.isInvalid()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Select<Month> month(MonthField field) {
        return $(Select.class).from(field).all().getFirst();
    }

    private List<String> links(String text) {
        return $(Anchor.class).withText(text).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void othersFindNothing() {
        PracticeId id = begun();
        Acting.signIn(people.signedIn(ben));
        open(PracticeRoutes.writing(id));
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here that we can show you");
        open(PracticeRoutes.WRITING + "/no-id");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here that we can show you");
    }

    private PracticeId begun() {
        return writing.start(java.util.Locale.ENGLISH);
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private void open(PracticeId id, String name, String value) {
        UI.getCurrent().navigate(PracticeRoutes.writing(id), QueryParameters.of(name, value));
        roundTrip();
    }

    private void write(String label, String text) {
        TextArea area = inside(markdown(label), TextArea.class);
        test(area).setValue(text);
    }

    private MarkdownField markdown(String label) {
        return $(MarkdownField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Component> T inside(Component parent, Class<T> type) {
        return parent.getChildren()
                .flatMap(WritingScreensTest::all)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<Component> all(Component component) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(component), component.getChildren().flatMap(WritingScreensTest::all));
    }

    private TextField line(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private String page() {
        return ((HasElement) getCurrentView()).getElement().getTextRecursively();
    }
}
