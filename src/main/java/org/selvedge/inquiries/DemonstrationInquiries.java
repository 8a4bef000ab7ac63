package org.selvedge.inquiries;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.Passage;
import org.selvedge.practices.PassageRef;
import org.selvedge.practices.Passages;
import org.selvedge.practices.PracticeFacts;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The threads of the demonstration network, lived day by day; as they are history, nobody is told of them. */
@Component
@Order(50)
class DemonstrationInquiries implements DemonstrationChapter {
    private static final LocalTime MORNING = LocalTime.of(8, 12);
    private static final Locale SOURCE = Locale.ROOT;

    private final Inquiries inquiries;
    private final InquiryMessages messages;
    private final InquiryEvents events;
    private final Passages passages;
    private final PracticeFacts practices;
    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final Clock clock;

    DemonstrationInquiries(
            Inquiries inquiries,
            InquiryMessages messages,
            InquiryEvents events,
            Passages passages,
            PracticeFacts practices,
            PeopleDirectory people,
            OrganisationDirectory organisations,
            Mandates mandates,
            Clock clock) {
        this.inquiries = inquiries;
        this.messages = messages;
        this.events = events;
        this.passages = passages;
        this.practices = practices;
        this.people = people;
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        DemonstrationFile.entries("inquiries.yaml").forEach(entry -> happen(entry, today));
    }

    private void happen(DemonstrationFile entry, LocalDate today) {
        PersonId asker = person(entry.text("from"));
        OrganisationId home = people.card(asker).organisation();
        List<DemonstrationFile> said = new ArrayList<>(entry.parts("messages"));
        DemonstrationFile first = said.removeFirst();
        Inquiry inquiry = inquiries.saveAndFlush(new Inquiry(
                InquiryId.next(),
                asker,
                home,
                organisations.bySlug(entry.text("to")).orElseThrow().id(),
                PlainText.subject(entry.text("subject")),
                quote(entry, new Reader(asker, home, Set.of(Role.MEMBER))),
                at(first, today)));
        keep(inquiry, inquiry.ask(letter(first), at(first, today)));
        Instant last = at(first, today);
        for (DemonstrationFile message : said) {
            last = at(message, today);
            PersonId author = person(message.text("by"));
            keep(inquiry, inquiry.write(action(inquiry, author, message), author, letter(message), last));
        }
        end(inquiry, entry.constant(InquiryState.class, "state"), last);
    }

    private void end(Inquiry inquiry, InquiryState state, Instant last) {
        PersonId holder = mandates.holders(inquiry.organisation()).getFirst();
        if (state == InquiryState.ANSWERED || state == InquiryState.CLOSED) {
            events.save(inquiry.act(InquiryAction.MARK_ANSWERED, holder, last));
        }
        if (state == InquiryState.CLOSED) {
            events.save(inquiry.act(InquiryAction.CONFIRM, inquiry.asker(), last));
            messages.seen(inquiry.id(), inquiry.asker(), inquiry.lastNumber());
            mandates.holders(inquiry.organisation())
                    .forEach(person -> messages.seen(inquiry.id(), person, inquiry.lastNumber()));
        }
    }

    private static InquiryAction action(Inquiry inquiry, PersonId author, DemonstrationFile message) {
        if (message.constant(MessageKind.class, "kind") == MessageKind.NOTE) {
            return InquiryAction.NOTE;
        }
        return inquiry.sideOf(author) == Side.ASKER ? inquiry.writingOn() : InquiryAction.ANSWER;
    }

    private void keep(Inquiry inquiry, Inquiry.Step step) {
        InquiryMessage message = messages.save(step.message());
        messages.seen(inquiry.id(), message.author(), message.number());
        events.save(step.event());
    }

    private Quote quote(DemonstrationFile entry, Reader asker) {
        PassageRef ref = new PassageRef(
                practices.idOf(entry.text("practice")).orElseThrow(),
                1,
                entry.text("section") + "-" + entry.text("paragraph"));
        Passage passage = passages.find(ref, asker, SOURCE)
                .orElseThrow(() -> new IllegalStateException("inquiries.yaml: no passage " + ref));
        return Quote.of(ref, PlainText.quote(passage.text(), passage.text()), passage.language());
    }

    private PersonId person(String address) {
        return people.byAddress(address)
                .orElseThrow(() -> new IllegalStateException("inquiries.yaml: nobody is " + address));
    }

    private static Letter letter(DemonstrationFile message) {
        return new Letter(MessageId.next(), message.text("text"), Integer.MAX_VALUE);
    }

    private Instant at(DemonstrationFile message, LocalDate today) {
        Instant morning =
                today.plus(Period.parse(message.text("at"))).atTime(MORNING).toInstant(ZoneOffset.UTC);
        return morning.isAfter(clock.instant()) ? clock.instant() : morning;
    }
}
