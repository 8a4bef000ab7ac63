package org.selvedge.inquiries.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.inquiries.DraftPlace;
import org.selvedge.inquiries.InquiryAction;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryReading;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.InquiryState;
import org.selvedge.inquiries.InquiryThread;
import org.selvedge.inquiries.MessageKind;
import org.selvedge.inquiries.Side;
import org.selvedge.inquiries.SomeInquiries;
import org.selvedge.inquiries.Turn;
import org.selvedge.people.DraftService;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Katrien coordinates Sluiskaai: questions come, she answers; Dries is her deputy, Lena asks. */
@PortalTest
@AsPerson("katrien@sluiskaai.example")
class InboxTest extends SpringBrowserlessTest {
    private static final String TO_LENA = "Send to Wohnverein Nordufer (demonstration)";

    @Autowired
    private SomeInquiries some;

    @Autowired
    private InquiryReading reading;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PeopleDirectory people;

    private PersonId lena;
    private PersonId dries;
    private OrganisationId sluiskaai;

    @BeforeEach
    void people() {
        lena = people.byAddress("lena@nordufer.example").orElseThrow();
        dries = people.byAddress("dries@sluiskaai.example").orElseThrow();
        sluiskaai = people.card(dries).organisation();
    }

    @Test
    void aQuestionIsOursToDoUntilItIsAnswered() {
        InquiryId id = asked("Who mends the boats?");
        navigate(InboxView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ours to do");
        assertThat(text()).contains("Who mends the boats?", "Wohnverein Nordufer (demonstration), Germany", "unread");

        open(id);
        assertThat(find(H1.class).single().getText()).isEqualTo("Who mends the boats?");
        assertThat(text()).contains("It is your turn.", "Lena Petersen");
        test(area("Your answer to Wohnverein Nordufer (demonstration)")).setValue("Volunteers, on Saturdays.");
        click(TO_LENA);

        InquiryThread now = reading.thread(id);
        assertThat(now.turn()).isEqualTo(Turn.ASKER);
        assertThat(now.messages().getLast().text()).isEqualTo("Volunteers, on Saturdays.");
        assertThat(text()).contains("Volunteers, on Saturdays.", "It is Wohnverein Nordufer (demonstration)’s turn.");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        assertThat(drafts.find(DraftPlace.writing(id, MessageKind.MESSAGE))).isEmpty();
        UI.getCurrent().navigate(InquiryRoutes.INBOX, QueryParameters.of(InboxView.GROUP, "asker"));
        assertThat(text()).contains("Who mends the boats?");
    }

    @Test
    void besideTheListStandsAnInvitationOnlyWhereThereIsSomethingToChoose() {
        asked("Who paints the boats?");
        navigate(InboxView.class);
        assertThat(text()).contains("Choose an inquiry");
    }

    @Test
    @AsPerson("aino@kuusipiha.example")
    void anEmptyGroupSaysSoAndInvitesToNothing() {
        UI.getCurrent().navigate(InquiryRoutes.INBOX, QueryParameters.of(InboxView.GROUP, "finished"));
        assertThat(text()).contains("Nothing finished yet");
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void answeringFullyAsksForAConfirmation() {
        InquiryId id = asked("Is there a crane?");
        open(id);
        test(area("Your answer to Wohnverein Nordufer (demonstration)")).setValue("No.");
        click("Send and mark as answered");
        assertThat(reading.thread(id).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(text()).contains("marked as answered");
    }

    @Test
    void anInternalNoteLooksDifferentAndStaysHere() {
        InquiryId id = asked("What does it cost?");
        open(id);
        mode(InquiryAction.NOTE);
        assertThat(find(Composer.class).single().getClassNames()).contains("note");
        assertThat(find(TextArea.class).single().getHelperText())
                .isEqualTo("Only the coordinators of your organisation read this. "
                        + "Wohnverein Nordufer (demonstration) never sees it.");
        test(area("Internal note")).setValue("Ask the treasurer first.");
        click("Keep as internal note");
        assertThat(reading.thread(id).messages().getLast().kind()).isEqualTo(MessageKind.NOTE);
        assertThat(reading.thread(id).turn()).isEqualTo(Turn.OURS);
        assertThat(text()).contains("internal note, only for your organisation’s coordinators");
    }

    @Test
    void anAnswerAndANoteAreNeverMixedUp() {
        InquiryId id = asked("Who insures it?");
        open(id);
        test(find(TextArea.class).single()).setValue("For Lena");
        mode(InquiryAction.NOTE);
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        test(find(TextArea.class).single()).setValue("For us");
        mode(InquiryAction.ANSWER);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("For Lena");
        open(id);
        mode(InquiryAction.NOTE);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("For us");
    }

    @Test
    void aNewMessageAppearsWithoutReloading() {
        InquiryId id = asked("When do you open?");
        open(id);
        test(find(TextArea.class).single()).setValue("At nine");
        some.in(id).answeredBy(dries, "Dries was faster: at ten.");
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(text()).contains("Dries was faster: at ten.");
        });
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("At nine");

        click(TO_LENA);
        assertThat(text()).contains("One message arrived while you were writing");
        assertThat(reading.thread(id).messages()).hasSize(2);
        click("Send anyway");
        assertThat(reading.thread(id).messages()).hasSize(3);
        assertThat(text()).doesNotContain("while you were writing");
    }

    @Test
    void hostileWordsAreShownAsWords() {
        String hostile = "<script>x</script> <img src=x onerror=y> {0} %s ${7*7} #{7*7}";
        InquiryId id = some.anInquiry()
                .from(lena)
                .to(sluiskaai)
                .asking(hostile, hostile)
                .exists();
        open(id);
        assertThat(find(H1.class).single().getText()).isEqualTo(hostile);
        assertThat(find(H1.class).single().getElement().getProperty("innerHTML"))
                .isNull();
        assertThat(text()).contains(hostile).doesNotContain("49");
    }

    @Test
    void anotherOrganisationsThreadIsNotThere() {
        PersonId elin = people.byAddress("elin@bostadsodra.example").orElseThrow();
        InquiryId id =
                some.anInquiry().from(lena).to(people.card(elin).organisation()).exists();
        for (Side side : Side.values()) {
            navigate(InquiryRoutes.thread(id, side), Component.class);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        }
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void theAskerConfirmsOrSaysWhatIsMissing() {
        PersonId katrien = people.byAddress("katrien@sluiskaai.example").orElseThrow();
        InquiryId id = some.anInquiry()
                .from(lena)
                .to(sluiskaai)
                .answeredBy(katrien, "Yes.")
                .markedAnsweredBy(katrien)
                .exists();
        navigate(InquiryRoutes.thread(id, Side.ASKER), InquiryView.class);
        assertThat(text()).contains("Does this answer your question?", "Yes.");
        test(area("What is still missing?")).setValue("Since when?");
        click("Not yet: send to Woonmaatschappij Sluiskaai (demonstration)");
        assertThat(reading.thread(id).state()).isEqualTo(InquiryState.OPEN);

        some.in(id).answeredBy(katrien, "2019.").markedAnsweredBy(katrien);
        navigate(InquiryRoutes.thread(id, Side.ASKER), InquiryView.class);
        click("Yes, it is answered");
        assertThat(reading.thread(id).state()).isEqualTo(InquiryState.CLOSED);
        assertThat(text()).contains("This inquiry is finished.");
    }

    @Test
    @AsPerson("paolo@casalungofiume.example")
    void whoNeverAskedIsToldHow() {
        navigate(InquiriesView.class);
        assertThat(text()).contains("You have not asked anything yet", "Ask about this paragraph");
    }

    @Test
    void theInboxTakesThreeStatementsAndAThreadSix() {
        InquiryId id = asked("How many?");
        assertThat(Statements.count(() -> reading.inbox(Turn.OURS, 0))).isLessThanOrEqualTo(3);
        assertThat(Statements.count(() -> reading.thread(id))).isLessThanOrEqualTo(6);
    }

    private InquiryId asked(String subject) {
        return some.anInquiry()
                .from(lena)
                .to(sluiskaai)
                .asking(subject, "I would like to know.")
                .exists();
    }

    private void open(InquiryId id) {
        navigate(InquiryRoutes.thread(id, Side.OURS), InboxView.class);
    }

    @SuppressWarnings("unchecked")
    private void mode(InquiryAction action) {
        RadioButtonGroup<InquiryAction> mode = find(RadioButtonGroup.class).single();
        test(mode).selectItem(mode.getItemLabelGenerator().apply(action));
        roundTrip();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
        roundTrip();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
