package org.selvedge.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.inquiries.SomeInquiries.says;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.DraftService;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class InquiryServiceTest {
    @Autowired
    InquiryService inquiries;

    @Autowired
    InquiryReading reading;

    @Autowired
    SomeInquiries some;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    DraftService drafts;

    private OrganisationId south;
    private OrganisationId north;
    private PersonId anna;
    private PersonId colleague;
    private PersonId coordinator;
    private PersonId deputy;

    @BeforeEach
    void twoOrganisations() {
        south = organisations.member();
        north = organisations.member();
        anna = people.member(south);
        colleague = people.member(south);
        coordinator = people.member(north);
        deputy = people.member(north);
        organisations.coordinatedBy(north, coordinator);
        organisations.deputisedBy(north, deputy);
    }

    @Test
    void annaAsksTheCoordinatorAnswersAnnaConfirms() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        assertThat(inboxOf(coordinator, Turn.OURS).page().rows())
                .extracting(InquirySummary::id, InquirySummary::unread)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, true));

        does(coordinator, () -> inquiries.answerFully(id, says("We carry it ourselves.")));
        assertThat(mine(anna)).singleElement().satisfies(row -> {
            assertThat(row.turn()).isEqualTo(Turn.ASKER);
            assertThat(row.state()).isEqualTo(InquiryState.ANSWERED);
            assertThat(row.unread()).isTrue();
        });

        InquiryThread thread = thread(anna, id);
        does(anna, () -> reading.seen(id, thread.lastNumber()));
        assertThat(mine(anna))
                .singleElement()
                .satisfies(row -> assertThat(row.unread()).isFalse());

        does(anna, () -> inquiries.confirm(id));
        assertThat(inboxOf(deputy, Turn.FINISHED).page().rows())
                .extracting(InquirySummary::id)
                .containsExactly(id);
    }

    @Test
    void theMandateReadsIncludingItsDeputyAndNobodyElse() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        PersonId stranger = people.member(organisations.member());
        OrganisationId third = organisations.member();
        PersonId otherCoordinator = organisations.coordinator(third);
        PersonId ownCoordinator = organisations.coordinator(south);
        PersonId ofNorth = people.member(north);

        assertThat(thread(anna, id).side()).isEqualTo(Side.ASKER);
        assertThat(thread(coordinator, id).side()).isEqualTo(Side.OURS);
        assertThat(thread(deputy, id).side()).isEqualTo(Side.OURS);
        for (PersonId nosy : List.of(colleague, ownCoordinator, stranger, otherCoordinator, ofNorth)) {
            assertThatThrownBy(() -> thread(nosy, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> does(nosy, () -> inquiries.writeOn(id, says("me too"))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> does(nosy, () -> reading.seen(id, 1))).isInstanceOf(NotFound.class);
        }
        assertThat(mine(colleague)).isEmpty();
        assertThat(inboxOf(otherCoordinator, Turn.OURS).page().rows()).isEmpty();
        assertThatThrownBy(() -> thread(people.secretariat(organisations.office()), id))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> thread(people.partner(organisations.partner()), id))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> thread(anna, InquiryId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoGaveTheMandateBackReadsItNoMore() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        var signedInBefore = people.signedIn(coordinator);
        organisations.vacant(north);
        assertThatThrownBy(() -> as(signedInBefore, () -> reading.thread(id))).isInstanceOf(NotFound.class);
        assertThat(as(signedInBefore, () -> reading.inbox(Turn.OURS, 0)).page().rows())
                .isEmpty();
    }

    @Test
    void eachSideHasItsOwnVerbs() {
        InquiryId id =
                some.anInquiry().from(anna).to(north).answeredBy(coordinator).exists();
        PersonId annaWithAMandate = anna;
        organisations.coordinatedBy(south, annaWithAMandate);
        for (Consumer<InquiryId> verb : List.<Consumer<InquiryId>>of(
                inquiry -> inquiries.answer(inquiry, says("I answer myself")),
                inquiry -> inquiries.note(inquiry, says("and note it")),
                inquiries::markAnswered,
                inquiries::accept)) {
            assertThatThrownBy(() -> does(annaWithAMandate, () -> verb.accept(id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> does(coordinator, () -> inquiries.confirm(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> does(coordinator, () -> inquiries.withdraw(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAskerNeverSeesANoteNorThatThereIsOne() {
        InquiryId id = some.anInquiry()
                .from(anna)
                .to(north)
                .answeredBy(coordinator)
                .notedBy(deputy, "Ask finance first")
                .exists();
        InquiryThread hers = thread(anna, id);
        assertThat(hers.messages()).extracting(ThreadMessage::kind).containsOnly(MessageKind.MESSAGE);
        assertThat(hers.lastNumber()).isEqualTo(2);
        does(anna, () -> reading.seen(id, hers.lastNumber()));
        assertThat(mine(anna))
                .singleElement()
                .satisfies(row -> assertThat(row.unread()).isFalse());
        assertThat(does(anna, () -> inquiries.writeOn(id, new Letter(MessageId.next(), "Thanks", 2)))
                        .sent())
                .isTrue();

        assertThat(thread(coordinator, id).messages())
                .extracting(ThreadMessage::kind)
                .containsExactly(MessageKind.MESSAGE, MessageKind.MESSAGE, MessageKind.NOTE, MessageKind.MESSAGE);
    }

    @Test
    void whatOthersWroteMeanwhileIsShownBeforeSendingAndNothingIsLost() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        int seen = thread(coordinator, id).lastNumber();
        does(deputy, () -> inquiries.answer(id, new Letter(MessageId.next(), "The deputy was faster.", seen)));

        Letter letter = new Letter(MessageId.next(), "We carry it.", seen);
        Sending kept = does(coordinator, () -> inquiries.answer(id, letter));
        assertThat(kept.sent()).isFalse();
        assertThat(kept.newer()).extracting(ThreadMessage::text).containsExactly("The deputy was faster.");
        assertThat(thread(coordinator, id).messages()).hasSize(2);

        int now = kept.newer().getLast().number();
        assertThat(does(coordinator, () -> inquiries.answer(id, new Letter(letter.id(), letter.text(), now)))
                        .sent())
                .isTrue();
        assertThat(thread(anna, id).messages()).hasSize(3);
    }

    @Test
    void clickingTwiceSendsOnce() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        Letter letter = new Letter(MessageId.next(), "Once.", 1);
        assertThat(does(coordinator, () -> inquiries.answer(id, letter)).sent()).isTrue();
        assertThat(does(coordinator, () -> inquiries.answer(id, letter)).sent()).isTrue();
        assertThat(thread(anna, id).messages()).hasSize(2);
    }

    @Test
    void theDraftIsKeptUntilItIsSent() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        String place = DraftPlace.writing(id, MessageKind.MESSAGE);
        does(coordinator, () -> drafts.save(place, Map.of("text", "We carry")));
        assertThatThrownBy(() -> does(coordinator, () -> inquiries.answer(id, says(" "))))
                .hasMessage("inquiries.refused.empty-text");
        assertThat(does(coordinator, () -> drafts.find(place))).isPresent();
        does(coordinator, () -> inquiries.answer(id, says("We carry it.")));
        assertThat(does(coordinator, () -> drafts.find(place))).isEmpty();
    }

    @Test
    void listsAndThreadsTakeFewStatementsHoweverLongTheyAre() {
        InquiryId id = null;
        for (int number = 0; number < 12; number++) {
            id = some.anInquiry()
                    .from(anna)
                    .to(north)
                    .answeredBy(coordinator)
                    .writtenOn("More?")
                    .answeredBy(deputy)
                    .writtenOn("Still more?")
                    .exists();
        }
        InquiryId last = id;
        assertThat(Statements.count(() -> inboxOf(coordinator, Turn.OURS))).isLessThanOrEqualTo(3 + signIn());
        assertThat(Statements.count(() -> mine(anna))).isLessThanOrEqualTo(2 + signIn());
        assertThat(Statements.count(() -> thread(coordinator, last))).isLessThanOrEqualTo(6 + signIn());
        assertThat(inboxOf(coordinator, Turn.OURS).count(Turn.OURS)).isEqualTo(12);
    }

    /** What it takes the test to sign somebody in. */
    private int signIn() {
        return Statements.count(() -> people.signedIn(coordinator));
    }

    private InquiryThread thread(PersonId reader, InquiryId id) {
        return does(reader, () -> reading.thread(id));
    }

    private List<InquirySummary> mine(PersonId reader) {
        return does(reader, () -> reading.mine(0)).rows();
    }

    private Inbox inboxOf(PersonId reader, Turn group) {
        return does(reader, () -> reading.inbox(group, 0));
    }

    private <T> T does(PersonId person, Supplier<T> deed) {
        return as(people.signedIn(person), deed);
    }

    private void does(PersonId person, Runnable deed) {
        as(people.signedIn(person), deed);
    }
}
