package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.INQUIRY_ANSWERED;
import static org.selvedge.notifications.NoticeKind.INQUIRY_ASKED;
import static org.selvedge.notifications.NoticeKind.INQUIRY_CONTINUED;
import static org.selvedge.notifications.NoticeKind.INQUIRY_DECLINED;

import java.util.List;
import org.selvedge.inquiries.InquiryAnswered;
import org.selvedge.inquiries.InquiryAsked;
import org.selvedge.inquiries.InquiryContinued;
import org.selvedge.inquiries.InquiryDeclined;
import org.selvedge.inquiries.InquiryFacts;
import org.selvedge.inquiries.InquiryFacts.Facts;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryRead;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.Side;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side when somebody wrote to them. Notes are heard by nobody. */
@Component
class InquiryNews {
    private final InquiryFacts inquiries;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final NoticeDesk desk;

    InquiryNews(InquiryFacts inquiries, OrganisationDirectory organisations, Mandates mandates, NoticeDesk desk) {
        this.inquiries = inquiries;
        this.organisations = organisations;
        this.mandates = mandates;
        this.desk = desk;
    }

    @EventListener
    void on(InquiryAsked event) {
        toUs(INQUIRY_ASKED, event.inquiry(), event.number(), event.actor());
    }

    @EventListener
    void on(InquiryContinued event) {
        toUs(INQUIRY_CONTINUED, event.inquiry(), event.number(), event.actor());
    }

    @EventListener
    void on(InquiryAnswered event) {
        toAsker(INQUIRY_ANSWERED, event.inquiry(), event.number(), event.actor());
    }

    @EventListener
    void on(InquiryDeclined event) {
        toAsker(INQUIRY_DECLINED, event.inquiry(), event.number(), event.actor());
    }

    @EventListener
    void on(InquiryRead event) {
        for (Side side : Side.values()) {
            desk.readAbout(InquiryRoutes.thread(event.inquiry(), side), event.reader());
        }
    }

    private void toUs(NoticeKind kind, InquiryId id, int number, PersonId actor) {
        inquiries.of(id).ifPresent(facts -> {
            News news = news(kind, facts, facts.askerOrganisation(), id, number, Side.OURS);
            desk.tell(mandates.holders(facts.organisation()), actor, news);
        });
    }

    private void toAsker(NoticeKind kind, InquiryId id, int number, PersonId actor) {
        inquiries.of(id).ifPresent(facts -> {
            News news = news(kind, facts, facts.organisation(), id, number, Side.ASKER);
            desk.tell(List.of(facts.asker()), actor, news);
        });
    }

    private News news(NoticeKind kind, Facts facts, OrganisationId who, InquiryId id, int number, Side reader) {
        return new News(
                kind,
                organisations.name(who).name(),
                facts.subject(),
                inquiries.words(id, number).orElse(null),
                InquiryRoutes.thread(id, reader),
                "inq." + id.value());
    }
}
