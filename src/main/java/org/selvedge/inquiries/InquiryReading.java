package org.selvedge.inquiries;

import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.Passages;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inquiries as people read them: their own, those that came to their mandate, one thread. */
@Service
@Transactional(readOnly = true)
public class InquiryReading {
    public static final int PAGE = 50;

    private final Inquiries inquiries;
    private final InquiryMessages messages;
    private final InquiryDesk desk;
    private final Passages passages;
    private final OrganisationDirectory organisations;
    private final LiveUpdates live;
    private final ApplicationEventPublisher publisher;
    private final CurrentReader reader;

    InquiryReading(
            Inquiries inquiries,
            InquiryMessages messages,
            InquiryDesk desk,
            Passages passages,
            OrganisationDirectory organisations,
            LiveUpdates live,
            ApplicationEventPublisher publisher,
            CurrentReader reader) {
        this.inquiries = inquiries;
        this.messages = messages;
        this.desk = desk;
        this.passages = passages;
        this.organisations = organisations;
        this.live = live;
        this.publisher = publisher;
        this.reader = reader;
    }

    /** What the reader asked: first what waits for them, then what waits for others, then what is finished. */
    @RolesAllowed(MEMBER)
    public InquiryPage mine(int page) {
        return named(inquiries.askedBy(reader.person(), PageRequest.of(page, PAGE)));
    }

    /** One group of what came to the reader's organisation, while the reader holds its mandate. */
    @RolesAllowed(COORDINATOR)
    public Inbox inbox(Turn group, int page) {
        PersonId person = reader.person();
        OrganisationId organisation = reader.organisation();
        Map<Turn, Long> counts = inquiries.counts(organisation, person, desk.today()).stream()
                .collect(Collectors.toMap(TurnCount::turn, TurnCount::count));
        Slice<InquiryLine> lines =
                inquiries.inbox(organisation, person, desk.today(), group, PageRequest.of(page, PAGE));
        return new Inbox(group, named(lines), counts);
    }

    @RolesAllowed(MEMBER)
    public InquiryThread thread(InquiryId id) {
        PersonId person = reader.person();
        Inquiry inquiry = inquiries.visible(id, person, desk.today()).orElseThrow(NotFound::new);
        Side side = inquiry.sideOf(person);
        InquiryDesk.Read read = desk.read(inquiry, side, 0);
        return new InquiryThread(
                id,
                inquiry.subject(),
                side,
                inquiry.state(),
                inquiry.turn(),
                read.asker(),
                read.asking(),
                read.asked(),
                beside(inquiry.quote()),
                read.messages(),
                inquiry.possible(side));
    }

    /** The reader has the thread before them up to this message. */
    @RolesAllowed(MEMBER)
    @Transactional
    public void seen(InquiryId id, int number) {
        PersonId person = reader.person();
        Inquiry inquiry = inquiries.visible(id, person, desk.today()).orElseThrow(NotFound::new);
        int upTo = Math.min(number, inquiry.lastNumber());
        if (messages.seenBy(id, person).orElse(0) < upTo) {
            messages.seen(id, person, upTo);
            publisher.publishEvent(new InquiryRead(id, person));
            live.changed(List.of(person));
        }
    }

    private @Nullable PassageBeside beside(@Nullable Quote quote) {
        return quote == null
                ? null
                : new PassageBeside(
                        quote.text(),
                        quote.language(),
                        quote.version(),
                        passages.find(quote.ref(), reader.get(), quote.language())
                                .orElse(null));
    }

    private InquiryPage named(Slice<InquiryLine> lines) {
        Map<OrganisationId, OrganisationName> names = organisations.names(
                lines.map(InquiryLine::other).stream().distinct().toList());
        Function<InquiryLine, InquirySummary> named = line -> new InquirySummary(
                line.id(),
                line.subject(),
                names.get(line.other()),
                line.state(),
                line.turn(),
                line.lastAt(),
                line.unread());
        return new InquiryPage(lines.stream().map(named).toList(), lines.hasNext());
    }
}
