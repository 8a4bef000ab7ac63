package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryReading;
import org.selvedge.inquiries.InquiryService;
import org.selvedge.inquiries.Letter;
import org.selvedge.inquiries.MessageId;
import org.selvedge.inquiries.SomeInquiries;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class NotificationTest {
    @Autowired
    NotificationService notifications;

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
    JdbcTemplate database;

    private OrganisationId north;
    private PersonId anna;
    private PersonId coordinator;
    private PersonId deputy;

    @BeforeEach
    void twoOrganisations() {
        north = organisations.member();
        anna = people.somebody(organisations.member(), Role.MEMBER, Locale.FRENCH);
        coordinator = people.member(north);
        deputy = people.member(north);
        organisations.coordinatedBy(north, coordinator);
        organisations.deputisedBy(north, deputy);
    }

    @Test
    void aQuestionReachesHolderAndDeputyInThePortalAndByMailInOneTransaction() {
        InquiryId id = some.anInquiry()
                .from(anna)
                .to(north)
                .asking("Flats", "Who pays?")
                .exists();
        for (PersonId ours : List.of(coordinator, deputy)) {
            assertThat(unread(ours)).isOne();
            assertThat(notices(ours)).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(NoticeKind.INQUIRY_ASKED);
                assertThat(line.what()).isEqualTo("Flats");
                assertThat(line.route()).isEqualTo("coordination/inquiries/" + id.value());
            });
            assertThat(mails(ours)).singleElement().satisfies(mail -> {
                assertThat(mail).containsEntry("kind", "inquiry-asked").containsEntry("quote", "Who pays?");
                assertThat(mail).containsEntry("link", "/zone/coordination/inquiries/" + id.value());
                assertThat(mail.get("message_id").toString()).startsWith("<inq." + id.value() + ".");
            });
        }
        assertThat(notices(anna)).as("never for who did it").isEmpty();
        assertThat(mails(anna)).isEmpty();
    }

    @Test
    void anAnswerReachesTheAskerInHerLanguageAndNobodyElse() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        does(coordinator, () -> inquiries.answer(id, letter("We do.")));
        assertThat(notices(anna)).extracting(NoticeLine::kind).containsExactly(NoticeKind.INQUIRY_ANSWERED);
        assertThat(mails(anna))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail).containsEntry("language", "fr").containsEntry("quote", "We do."));
        assertThat(notices(coordinator)).hasSize(1);
        assertThat(notices(deputy)).hasSize(1);
    }

    @Test
    void anInternalNoteIsHeardByNobodyAndStandsInNoMail() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        does(deputy, () -> inquiries.note(id, letter("Between us: ask finance")));
        assertThat(notices(anna)).isEmpty();
        assertThat(notices(coordinator)).hasSize(1);
        assertThat(database.queryForObject(
                        "select count(*) from outbox_mail where quote like '%Between us%'", Integer.class))
                .isZero();
    }

    @Test
    void aQuestionWhoseMailOrNoticeCannotBeWrittenWasNeverAsked() {
        for (String table : List.of("outbox_mail", "notice", "inquiry_message", "inquiry_event")) {
            List<Integer> before = rows();
            database.execute("create trigger full_disk before insert on " + table
                    + " for each row signal sqlstate '45000' set message_text = 'disk full'");
            try {
                assertThat(catchThrowable(
                                () -> some.anInquiry().from(anna).to(north).exists()))
                        .as(table)
                        .isNotNull();
            } finally {
                database.execute("drop trigger full_disk");
            }
            assertThat(rows()).as(table).isEqualTo(before);
        }
        some.anInquiry().from(anna).to(north).exists();
        assertThat(rows()).containsExactly(1, 1, 2, 2);
    }

    @Test
    void nothingIsToldWhenNothingWasSent() {
        InquiryId id = some.anInquiry().from(anna).to(north).exists();
        assertThat(catchThrowable(() -> does(coordinator, () -> inquiries.answer(id, letter(" ")))))
                .isNotNull();
        assertThat(notices(anna)).isEmpty();
        assertThat(mails(anna)).isEmpty();
    }

    @Test
    void readingTheThreadReadsItsNotices() {
        InquiryId id =
                some.anInquiry().from(anna).to(north).answeredBy(coordinator).exists();
        assertThat(unread(anna)).isOne();
        does(anna, () -> {
            reading.seen(id, 2);
            return null;
        });
        assertThat(unread(anna)).isZero();
        assertThat(unread(deputy)).as("others' marks stay").isOne();
    }

    @Test
    void nobodyReadsOrMarksAnothersNotices() {
        some.anInquiry().from(anna).to(north).answeredBy(coordinator).exists();
        NoticeId hers = notices(anna).getFirst().id();
        does(deputy, () -> {
            notifications.read(hers);
            return null;
        });
        assertThat(unread(anna)).isOne();
        does(anna, () -> {
            notifications.read(hers);
            return null;
        });
        assertThat(unread(anna)).isZero();
        does(deputy, () -> {
            notifications.readAll();
            return null;
        });
        assertThat(unread(deputy)).isZero();
        assertThat(unread(coordinator)).isOne();
    }

    @Test
    void hostileSubjectsStayWords() {
        String hostile = "<script>x</script> {0} %s ${7*7} #{7*7}";
        some.anInquiry()
                .from(anna)
                .to(north)
                .asking(hostile + "\r\nBcc: all@example.org", "?")
                .exists();
        assertThat(notices(coordinator))
                .singleElement()
                .satisfies(line -> assertThat(line.what()).isEqualTo(hostile + " Bcc: all@example.org"));
    }

    private static Letter letter(String text) {
        return new Letter(MessageId.next(), text, Integer.MAX_VALUE);
    }

    /** Inquiries to the asked organisation, their messages, the notices and the mails about them. */
    private List<Integer> rows() {
        return List.of(
                database.queryForObject(
                        "select count(*) from inquiry where organisation = ?", Integer.class, north.value()),
                database.queryForObject("""
                        select count(*) from inquiry_message m join inquiry i on i.id = m.inquiry
                        where i.organisation = ?""", Integer.class, north.value()),
                notices(coordinator).size() + notices(deputy).size(),
                mails(coordinator).size() + mails(deputy).size());
    }

    private List<NoticeLine> notices(PersonId person) {
        return does(person, () -> notifications.page(0)).lines();
    }

    private long unread(PersonId person) {
        return does(person, notifications::unread);
    }

    private List<Map<String, Object>> mails(PersonId person) {
        return database.queryForList("select * from outbox_mail where address = ?", people.addressOf(person));
    }

    private <T> T does(PersonId person, Supplier<T> deed) {
        return as(people.signedIn(person), deed);
    }
}
