package org.selvedge.inquiries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.PassageRef;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Inquiries for tests, made by living them: {@code anInquiry().from(anna).to(org).answeredBy(coordinator).exists()}. */
@Component
public class SomeInquiries {
    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final PeopleDirectory people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SomeInquiries(
            Inquiries inquiries,
            InquiryDesk desk,
            PeopleDirectory people,
            TransactionTemplate transaction,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Telling anInquiry() {
        return new Telling();
    }

    /** What happens now in a thread that exists. */
    public Going in(InquiryId id) {
        return new Going(id);
    }

    /** Each verb happens at once. */
    public final class Going {
        private final InquiryId id;

        private Going(InquiryId id) {
            this.id = id;
        }

        public Going answeredBy(PersonId person, String words) {
            return now(inquiry ->
                    desk.keep(inquiry, inquiry.write(InquiryAction.ANSWER, person, says(words), clock.instant())));
        }

        public Going markedAnsweredBy(PersonId person) {
            return now(
                    inquiry -> desk.keep(inquiry, inquiry.act(InquiryAction.MARK_ANSWERED, person, clock.instant())));
        }

        private Going now(Chapter chapter) {
            transaction.executeWithoutResult(
                    status -> chapter.happensIn(inquiries.findById(id).orElseThrow()));
            return this;
        }
    }

    /** What happens in the thread, in order; nothing is there until {@link #exists()}. */
    public final class Telling {
        private final List<Chapter> chapters = new ArrayList<>();
        private @Nullable PersonId asker;
        private @Nullable OrganisationId organisation;
        private @Nullable Quote quote;
        private String subject = "How are the flats paid for?";
        private String text = "Does the rent come out of the project?";

        public Telling from(PersonId person) {
            asker = person;
            return this;
        }

        public Telling to(OrganisationId asked) {
            organisation = asked;
            return this;
        }

        public Telling about(PassageRef passage, String words) {
            quote = Quote.of(passage, words, Locale.ENGLISH);
            return this;
        }

        public Telling asking(String about, String question) {
            subject = about;
            text = question;
            return this;
        }

        public Telling answeredBy(PersonId person) {
            return answeredBy(person, "We carry it ourselves.");
        }

        public Telling answeredBy(PersonId person, String words) {
            return then(inquiry ->
                    desk.keep(inquiry, inquiry.write(InquiryAction.ANSWER, person, says(words), clock.instant())));
        }

        public Telling markedAnsweredBy(PersonId person) {
            return then(
                    inquiry -> desk.keep(inquiry, inquiry.act(InquiryAction.MARK_ANSWERED, person, clock.instant())));
        }

        public Telling notedBy(PersonId person, String words) {
            return then(inquiry ->
                    desk.keep(inquiry, inquiry.write(InquiryAction.NOTE, person, says(words), clock.instant())));
        }

        public Telling writtenOn(String words) {
            return then(inquiry -> desk.keep(
                    inquiry, inquiry.write(inquiry.writingOn(), inquiry.asker(), says(words), clock.instant())));
        }

        public Telling confirmed() {
            return then(inquiry ->
                    desk.keep(inquiry, inquiry.act(InquiryAction.CONFIRM, inquiry.asker(), clock.instant())));
        }

        public InquiryId exists() {
            return transaction.execute(status -> {
                Inquiry inquiry = inquiries.saveAndFlush(new Inquiry(
                        InquiryId.next(),
                        asker,
                        people.card(asker).organisation(),
                        organisation,
                        PlainText.subject(subject),
                        quote,
                        clock.instant()));
                desk.keep(inquiry, inquiry.ask(says(text), clock.instant()));
                chapters.forEach(chapter -> chapter.happensIn(inquiry));
                return inquiry.id();
            });
        }

        private Telling then(Chapter chapter) {
            chapters.add(chapter);
            return this;
        }
    }

    /** A letter whose writer has seen everything. */
    static Letter says(String words) {
        return new Letter(MessageId.next(), words, Integer.MAX_VALUE);
    }

    private interface Chapter {
        void happensIn(Inquiry inquiry);
    }
}
