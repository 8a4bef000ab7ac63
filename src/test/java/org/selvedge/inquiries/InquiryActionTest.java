package org.selvedge.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;

class InquiryActionTest {
    /** The table of the design, written a second time: action, by whom, and what follows NEW, OPEN, ANSWERED, CLOSED, DECLINED, WITHDRAWN. */
    private static final String TABLE = """
            ASK           ASKER  -         -         -         -         -         -
            WRITE_ON      ASKER  NEW       OPEN      -         OPEN      OPEN      OPEN
            CONFIRM       ASKER  -         -         CLOSED    -         -         -
            NOT_YET       ASKER  -         -         OPEN      -         -         -
            WITHDRAW      ASKER  WITHDRAWN WITHDRAWN -         -         -         -
            ACCEPT        OURS   OPEN      -         -         -         -         -
            ANSWER        OURS   OPEN      OPEN      ANSWERED  -         -         -
            ANSWER_FULLY  OURS   ANSWERED  ANSWERED  -         -         -         -
            MARK_ANSWERED OURS   -         ANSWERED  -         -         -         -
            DECLINE       OURS   DECLINED  DECLINED  -         -         -         -
            NOTE          OURS   NEW       OPEN      ANSWERED  CLOSED    DECLINED  WITHDRAWN
            """;

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private final PersonId anna = PersonId.next();
    private final PersonId coordinator = PersonId.next();

    static Stream<Arguments> table() {
        return TABLE.lines()
                .map(line -> line.strip().split(" +"))
                .flatMap(cells -> Arrays.stream(InquiryState.values())
                        .map(state -> Arguments.of(
                                InquiryAction.valueOf(cells[0]),
                                Side.valueOf(cells[1]),
                                state,
                                cells[2 + state.ordinal()])));
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("table")
    void everyActionLeadsWhereTheTableSays(InquiryAction action, Side side, InquiryState state, String next) {
        assertThat(action.side()).isEqualTo(side);
        assertThat(action.from(state).map(Enum::name).orElse("-")).isEqualTo(next);
        assertThat(InquiryAction.possible(side, state).contains(action)).isEqualTo(!"-".equals(next));
        assertThat(InquiryAction.possible(other(side), state)).doesNotContain(action);
    }

    @Test
    void theTableNamesEveryActionAndEveryState() {
        assertThat(TABLE.lines().map(line -> InquiryAction.valueOf(line.split(" ")[0])))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(InquiryAction.class));
        assertThat(InquiryState.values()).hasSize(6);
    }

    @Test
    void whoseTurnItIsFollowsFromTheLastPublicMessage() {
        Inquiry inquiry = asked();
        assertThat(inquiry.turn()).isEqualTo(Turn.OURS);
        inquiry.write(InquiryAction.NOTE, coordinator, SomeInquiries.says("Who knows?"), MONDAY);
        assertThat(inquiry.turn()).as("a note changes nothing").isEqualTo(Turn.OURS);
        inquiry.write(InquiryAction.ANSWER, coordinator, SomeInquiries.says("We do."), MONDAY);
        assertThat(inquiry.turn()).isEqualTo(Turn.ASKER);
        inquiry.write(InquiryAction.WRITE_ON, anna, SomeInquiries.says("And since when?"), MONDAY);
        assertThat(inquiry.turn()).isEqualTo(Turn.OURS);
        inquiry.write(InquiryAction.ANSWER_FULLY, coordinator, SomeInquiries.says("2021."), MONDAY);
        assertThat(inquiry.turn()).isEqualTo(Turn.ASKER);
        inquiry.act(InquiryAction.CONFIRM, anna, MONDAY);
        assertThat(inquiry.turn()).isEqualTo(Turn.FINISHED);
        inquiry.write(InquiryAction.NOTE, coordinator, SomeInquiries.says("For next time."), MONDAY);
        assertThat(inquiry.turn()).as("a note opens nothing again").isEqualTo(Turn.FINISHED);
    }

    @Test
    void notYetSaysWhatIsMissingAndHandsTheTurnBack() {
        Inquiry inquiry = asked();
        inquiry.write(InquiryAction.ANSWER_FULLY, coordinator, SomeInquiries.says("We carry it."), MONDAY);
        assertThat(inquiry.writingOn()).isEqualTo(InquiryAction.NOT_YET);
        inquiry.write(inquiry.writingOn(), anna, SomeInquiries.says("All of it?"), MONDAY);
        assertThat(inquiry.state()).isEqualTo(InquiryState.OPEN);
        assertThat(inquiry.turn()).isEqualTo(Turn.OURS);
    }

    @Test
    void nobodyMarksAsAnsweredWhatNobodyAnswered() {
        Inquiry inquiry = asked();
        inquiry.act(InquiryAction.ACCEPT, coordinator, MONDAY);
        assertThat(inquiry.possible(Side.OURS)).doesNotContain(InquiryAction.MARK_ANSWERED);
        assertThatThrownBy(() -> inquiry.act(InquiryAction.MARK_ANSWERED, coordinator, MONDAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("inquiries.refused.no-answer-yet");
    }

    @Test
    void aFinishedThreadOpensAgainForSixtyDaysAndNoLonger() {
        Inquiry inquiry = asked();
        inquiry.act(InquiryAction.WITHDRAW, anna, MONDAY);
        Instant late = MONDAY.plus(Inquiry.REOPENED_WITHIN).plusSeconds(1);
        assertThatThrownBy(() -> inquiry.write(InquiryAction.WRITE_ON, anna, SomeInquiries.says("Still?"), late))
                .isInstanceOf(Refusal.class)
                .hasMessage("inquiries.refused.too-late");
        assertThat(inquiry.state()).isEqualTo(InquiryState.WITHDRAWN);

        inquiry.write(InquiryAction.WRITE_ON, anna, SomeInquiries.says("Still?"), late.minus(Duration.ofSeconds(2)));
        assertThat(inquiry.state()).isEqualTo(InquiryState.OPEN);
        assertThat(inquiry.reopened()).isEqualTo(1);
    }

    @Test
    void nobodyAsksTheirOwnOrganisation() {
        OrganisationId home = OrganisationId.next();
        assertThatThrownBy(() -> new Inquiry(InquiryId.next(), anna, home, home, "Us?", null, MONDAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("inquiries.refused.own");
    }

    @Test
    void everyChangeLeavesAnEventWithActorAndBothStates() {
        Inquiry inquiry = asked();
        InquiryEvent event = inquiry.act(InquiryAction.ACCEPT, coordinator, MONDAY);
        assertThat(event.actor()).isEqualTo(coordinator);
        assertThat(event.action()).isEqualTo(InquiryAction.ACCEPT);
        assertThat(event.before()).isEqualTo(InquiryState.NEW);
        assertThat(event.after()).isEqualTo(InquiryState.OPEN);
    }

    private Inquiry asked() {
        Inquiry inquiry = new Inquiry(
                InquiryId.next(), anna, OrganisationId.next(), OrganisationId.next(), "Flats", null, MONDAY);
        inquiry.ask(SomeInquiries.says("Who pays?"), MONDAY);
        return inquiry;
    }

    private static Side other(Side side) {
        return side == Side.ASKER ? Side.OURS : Side.ASKER;
    }
}
