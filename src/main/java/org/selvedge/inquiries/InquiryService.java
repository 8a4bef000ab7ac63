package org.selvedge.inquiries;

import static org.selvedge.inquiries.InquiryAction.ACCEPT;
import static org.selvedge.inquiries.InquiryAction.ANSWER;
import static org.selvedge.inquiries.InquiryAction.ANSWER_FULLY;
import static org.selvedge.inquiries.InquiryAction.CONFIRM;
import static org.selvedge.inquiries.InquiryAction.DECLINE;
import static org.selvedge.inquiries.InquiryAction.MARK_ANSWERED;
import static org.selvedge.inquiries.InquiryAction.NOTE;
import static org.selvedge.inquiries.InquiryAction.WITHDRAW;
import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.DraftService;
import org.selvedge.practices.Passage;
import org.selvedge.practices.PassageRef;
import org.selvedge.practices.Passages;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with inquiries. The asker and the mandate's side reach a thread; for everybody else it is not there. */
@Service
@Transactional
public class InquiryService {
    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final Passages passages;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final DraftService drafts;
    private final CurrentReader reader;
    private final Clock clock;

    InquiryService(
            Inquiries inquiries,
            InquiryDesk desk,
            Passages passages,
            OrganisationDirectory organisations,
            Mandates mandates,
            DraftService drafts,
            CurrentReader reader,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.passages = passages;
        this.organisations = organisations;
        this.mandates = mandates;
        this.drafts = drafts;
        this.reader = reader;
        this.clock = clock;
    }

    /** What an asker should know before writing: the passage, and who will read the question. */
    @RolesAllowed(MEMBER)
    @Transactional(readOnly = true)
    public Asking prepare(PassageRef ref, Locale language) {
        Passage passage = passage(ref, language);
        return new Asking(
                passage,
                organisations.name(passage.owner()),
                reader.get().belongsTo(passage.owner()),
                mandates.holders(passage.owner()).isEmpty());
    }

    @RolesAllowed(MEMBER)
    public InquiryId ask(Question question, Locale language) {
        PersonId asker = reader.person();
        if (inquiries.existsByIdAndAsker(question.id(), asker)) {
            return question.id();
        }
        Passage passage = passage(question.passage(), language);
        Inquiry inquiry = inquiries.saveAndFlush(new Inquiry(
                question.id(),
                asker,
                reader.organisation(),
                passage.owner(),
                PlainText.subject(question.subject()),
                Quote.of(question.passage(), PlainText.quote(question.quote(), passage.text()), passage.language()),
                now()));
        Letter first = new Letter(MessageId.next(), question.text(), 0);
        desk.keep(inquiry, inquiry.ask(first, now()));
        drafts.discard(DraftPlace.asking(question.passage()));
        return inquiry.id();
    }

    /** The asker adds something; in an answered thread that says "not yet", in a finished one it opens it again. */
    @RolesAllowed(MEMBER)
    public Sending writeOn(InquiryId id, Letter letter) {
        Inquiry inquiry = taken(id, Side.ASKER);
        return send(inquiry, inquiry.writingOn(), letter);
    }

    @RolesAllowed(COORDINATOR)
    public Sending answer(InquiryId id, Letter letter) {
        return send(taken(id, Side.OURS), ANSWER, letter);
    }

    @RolesAllowed(COORDINATOR)
    public Sending answerFully(InquiryId id, Letter letter) {
        return send(taken(id, Side.OURS), ANSWER_FULLY, letter);
    }

    /** The text says why, and where to turn. */
    @RolesAllowed(COORDINATOR)
    public Sending decline(InquiryId id, Letter letter) {
        return send(taken(id, Side.OURS), DECLINE, letter);
    }

    @RolesAllowed(COORDINATOR)
    public Sending note(InquiryId id, Letter letter) {
        return send(taken(id, Side.OURS), NOTE, letter);
    }

    @RolesAllowed(COORDINATOR)
    public void accept(InquiryId id) {
        act(taken(id, Side.OURS), ACCEPT);
    }

    @RolesAllowed(COORDINATOR)
    public void markAnswered(InquiryId id) {
        act(taken(id, Side.OURS), MARK_ANSWERED);
    }

    @RolesAllowed(MEMBER)
    public void confirm(InquiryId id) {
        act(taken(id, Side.ASKER), CONFIRM);
    }

    @RolesAllowed(MEMBER)
    public void withdraw(InquiryId id) {
        act(taken(id, Side.ASKER), WITHDRAW);
    }

    private Sending send(Inquiry inquiry, InquiryAction action, Letter letter) {
        PersonId author = reader.person();
        if (desk.arrived(letter)) {
            return Sending.DONE;
        }
        List<ThreadMessage> newer = action == NOTE ? List.of() : desk.newer(inquiry, letter, author);
        if (!newer.isEmpty()) {
            return new Sending(newer);
        }
        Inquiry.Step step = inquiry.write(action, author, letter, now());
        desk.keep(inquiry, step);
        drafts.discard(DraftPlace.writing(inquiry.id(), step.message().kind()));
        return Sending.DONE;
    }

    private void act(Inquiry inquiry, InquiryAction action) {
        desk.keep(inquiry, inquiry.act(action, reader.person(), now()));
    }

    /** The other side's verbs are not there for this side, as the thread is not there for anybody else. */
    private Inquiry taken(InquiryId id, Side side) {
        PersonId person = reader.person();
        return inquiries
                .taken(id, person, desk.today())
                .filter(inquiry -> inquiry.sideOf(person) == side)
                .orElseThrow(NotFound::new);
    }

    private Passage passage(PassageRef ref, Locale language) {
        return passages.find(ref, reader.get(), language).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
