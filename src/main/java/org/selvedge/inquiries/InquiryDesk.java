package org.selvedge.inquiries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.ui.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happened in a thread, tells the portal, and reads messages with their authors' names. */
@Component
class InquiryDesk {
    private final InquiryMessages messages;
    private final InquiryEvents events;
    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final LiveUpdates live;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    InquiryDesk(
            InquiryMessages messages,
            InquiryEvents events,
            PeopleDirectory people,
            OrganisationDirectory organisations,
            Mandates mandates,
            LiveUpdates live,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.messages = messages;
        this.events = events;
        this.people = people;
        this.organisations = organisations;
        this.mandates = mandates;
        this.live = live;
        this.publisher = publisher;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether this very letter was sent before: a second click, a repeated request. */
    boolean arrived(Letter letter) {
        return messages.existsById(letter.id());
    }

    /** What others wrote since the writer looked, as far as the writer's side reads it. */
    List<ThreadMessage> newer(Inquiry inquiry, Letter letter, PersonId author) {
        return read(inquiry, inquiry.sideOf(author), letter.lastSeen()).messages().stream()
                .filter(message -> !message.author().id().equals(author))
                .toList();
    }

    void keep(Inquiry inquiry, Inquiry.Step step) {
        InquiryMessage message = messages.save(step.message());
        messages.seen(inquiry.id(), message.author(), message.number());
        events.save(step.event());
        tell(inquiry, told(inquiry.id(), message), message.kind());
    }

    void keep(Inquiry inquiry, InquiryEvent event) {
        events.save(event);
        tell(inquiry, new InquiryMoved(inquiry.id(), event.action(), event.actor()), MessageKind.MESSAGE);
    }

    private void tell(Inquiry inquiry, Object event, MessageKind kind) {
        publisher.publishEvent(event);
        List<PersonId> concerned = new ArrayList<>(mandates.holders(inquiry.organisation()));
        if (kind == MessageKind.MESSAGE) {
            concerned.add(inquiry.asker());
        }
        live.changed(concerned);
    }

    private static Object told(InquiryId id, InquiryMessage message) {
        return switch (message.action()) {
            case ASK -> new InquiryAsked(id, message.number(), message.author());
            case WRITE_ON, NOT_YET -> new InquiryContinued(id, message.number(), message.author());
            case ANSWER, ANSWER_FULLY -> new InquiryAnswered(id, message.number(), message.author());
            case DECLINE -> new InquiryDeclined(id, message.number(), message.author());
            case NOTE -> new InquiryNoted(id, message.number(), message.author());
            case CONFIRM, WITHDRAW, ACCEPT, MARK_ANSWERED ->
                throw new IllegalStateException(message.action() + " says nothing");
        };
    }

    /** Messages after a number, with the names of those who wrote them and of both organisations: three statements. */
    Read read(Inquiry inquiry, Side side, int after) {
        List<InquiryMessage> rows = messages.after(inquiry.id(), after, side == Side.OURS);
        Map<PersonId, PersonCard> cards = people.cards(
                Stream.concat(Stream.of(inquiry.asker()), rows.stream().map(InquiryMessage::author))
                        .distinct()
                        .toList());
        Map<OrganisationId, OrganisationName> names =
                organisations.names(List.of(inquiry.askerOrganisation(), inquiry.organisation()));
        OrganisationName asking = names.get(inquiry.askerOrganisation());
        OrganisationName asked = names.get(inquiry.organisation());
        List<ThreadMessage> read = rows.stream()
                .map(row -> new ThreadMessage(
                        row.number(),
                        cards.get(row.author()),
                        (row.side() == Side.ASKER ? asking : asked).name(),
                        row.side(),
                        row.kind(),
                        row.action(),
                        row.text(),
                        row.writtenAt()))
                .toList();
        return new Read(cards.get(inquiry.asker()), asking, asked, read);
    }

    /** A thread's messages and the names around them. */
    record Read(PersonCard asker, OrganisationName asking, OrganisationName asked, List<ThreadMessage> messages) {}
}
