package org.selvedge.inquiries.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.inquiries.DraftPlace;
import org.selvedge.inquiries.InquiryReading;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.InquirySummary;
import org.selvedge.inquiries.SomeInquiries;
import org.selvedge.inquiries.ThreadMessage;
import org.selvedge.people.DraftService;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.PassageRef;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeService;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Lena asks Bostad Södra's coordinator about a paragraph of The mending room. */
@PortalTest
@AsPerson("lena@nordufer.example")
class AskTest extends SpringBrowserlessTest {
    private static final String SEND = "Send to Bostad Södra (demonstration)";

    @Autowired
    private PracticeService practices;

    @Autowired
    private InquiryReading reading;

    @Autowired
    private DraftService drafts;

    @Autowired
    private SomeInquiries some;

    @Autowired
    private PeopleDirectory people;

    private PassageRef passage;
    private String words;

    @BeforeEach
    void aParagraph() {
        PracticePage page = practices.page("the-mending-room", Locale.ENGLISH);
        PracticePage.Paragraph paragraph =
                page.sections().getFirst().paragraphs().getFirst();
        passage = page.passage(paragraph.id());
        words = paragraph.text();
        drafts.discard(DraftPlace.asking(passage));
    }

    @Test
    void theQuestionGoesToTheMandateWithThePassageBesideIt() {
        open();
        assertThat(text()).contains("To Bostad Södra (demonstration)’s coordinator", words, "nobody else");
        String part = words.substring(0, words.indexOf(' ', 20));
        test(find(TextField.class).withCaption("Subject").single()).setValue("Why a room?");
        test(area("Your question")).setValue("Could a van do?\n\nWe have one.");
        test(area("Quotation")).setValue(part);
        send();

        assertThat(getCurrentView()).isInstanceOf(InquiryView.class);
        assertThat(find(H1.class).from((Component) getCurrentView()).single().getText())
                .isEqualTo("Why a room?");
        assertThat(text()).contains("Could a van do?\n\nWe have one.", part, "the text is the same today", "new");
        assertThat(reading.mine(0).rows()).anyMatch(row -> row.subject().equals("Why a room?"));
        assertThat(drafts.find(DraftPlace.asking(passage))).isEmpty();

        InquirySummary row = reading.mine(0).rows().stream()
                .filter(asked -> asked.subject().equals("Why a room?"))
                .findFirst()
                .orElseThrow();
        some.in(row.id())
                .answeredBy(people.byAddress("elin@bostadsodra.example").orElseThrow(), "It could.");
        assertThat(reading.thread(row.id()).messages())
                .extracting(ThreadMessage::number, ThreadMessage::text)
                .containsExactly(tuple(1, "Could a van do?\n\nWe have one."), tuple(2, "It could."));
    }

    @Test
    void whatWasTypedIsBackAfterTheTabWasClosed() {
        open();
        test(find(TextField.class).withCaption("Subject").single()).setValue("Half a thought");
        test(area("Your question")).setValue("I was about to");
        assertThat(find(DraftKeeper.class).single().getText()).startsWith("Draft saved ");

        open();
        assertThat(find(TextField.class).withCaption("Subject").single().getValue())
                .isEqualTo("Half a thought");
        assertThat(area("Your question").getValue()).isEqualTo("I was about to");
        assertThat(find(DraftKeeper.class).single().getText()).startsWith("Your draft of ");
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAtTheFieldAndNothingIsLost() {
        open();
        send();
        assertThat(find(TextField.class).withCaption("Subject").single().getErrorMessage())
                .isEqualTo("Please say in a few words what it is about.");
        test(find(TextField.class).withCaption("Subject").single()).setValue("Long");
        test(area("Your question")).setValue("x".repeat(10_001));
        send();
        assertThat(area("Your question").getErrorMessage()).startsWith("That is 10,001 characters; 10,000 fit.");
        assertThat(area("Your question").getValue()).hasSize(10_001);
        test(area("Your question")).setValue("Short");
        test(area("Quotation")).setValue("Something they never wrote");
        send();
        assertThat(area("Quotation").getErrorMessage()).contains("word for word");
        assertThat(getCurrentView()).isInstanceOf(AskView.class);
    }

    @Test
    @AsPerson("elin@bostadsodra.example")
    void nobodyAsksTheirOwnOrganisation() {
        open();
        assertThat(text()).contains("This is your own organisation’s practice");
        assertThat(find(Button.class).withText(SEND).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inquiries/new",
                "inquiries/new?practice=x&version=1&passage=problem-1",
                "inquiries/new?practice=00000000-0000-7000-8000-000000000000&version=1&passage=problem-1",
                "inquiries/new?practice=00000000-0000-7000-8000-000000000000&version=99999999999999&passage=problem-1",
                "inquiries/new?practice=00000000-0000-7000-8000-000000000000&version=-1&passage=../../x",
                "inquiries/-1",
                "inquiries/00000000-0000-7000-8000-000000000000",
                "inquiries/9223372036854775808"
            })
    void anAddressThatLeadsNowhereSaysSo(String address) {
        go(address);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    private void open() {
        go(InquiryRoutes.ask(passage));
        assertThat(getCurrentView()).isInstanceOf(AskView.class);
    }

    private static void go(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
    }

    private void send() {
        test(find(Button.class).withText(SEND).single()).click();
        roundTrip();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
