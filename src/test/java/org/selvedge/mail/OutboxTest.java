package org.selvedge.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Ids;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutboxTest {
    @Autowired
    Outbox outbox;

    @Autowired
    OutboxService service;

    @Autowired
    QueuedMails mails;

    @Autowired
    MailComposer composer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BaseUrl base;

    @Autowired
    Clock clock;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private OutboxWorker worker;
    private String address;

    @BeforeEach
    void aServer() throws FolderException {
        transaction.executeWithoutResult(status -> mails.deleteAll());
        server.start();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        worker = new OutboxWorker(mails, composer, smtp, transaction, clock);
        address = "anna-" + Ids.next() + "@example.org";
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailLeavesOnceInTheReadersLanguageAsTextAndHtml() throws Exception {
        write(answered(Locale.FRENCH).quoting("Nous payons nous-mêmes.\nDepuis 2021."));
        assertThat(worker.sendDue()).isEqualTo(1);
        assertThat(worker.sendDue()).isZero();

        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(address);
        assertThat(mail.getSubject()).isEqualTo("Nordufer a répondu\u00a0: Flats");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("References")[0]).matches("<inq\\.1@.+>");
        assertThat(mail.getMessageID()).startsWith("<inq.1.");
        assertThat(part(mail, "text/plain"))
                .contains("Bonjour Anna,", "> Nous payons nous-mêmes.", "> Depuis 2021.")
                .contains(base.of("/zone/inquiries/1"))
                .doesNotContain("<p");
        assertThat(part(mail, "text/html"))
                .contains("lang=\"fr\"", "Depuis 2021.", "href=\"" + base.of("/zone/inquiries/1") + "\"");
        assertThat(row().quote()).as("words stay in their thread only").isNull();
        assertThat(row().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMailSentAgainAfterACrashKeepsItsMessageId() throws Exception {
        write(answered(Locale.ENGLISH));
        MimeMessage first = smtp.createMimeMessage();
        composer.compose(row(), first);
        smtp.send(first);
        worker.sendDue();
        MimeMessage[] twice = server.getReceivedMessages();
        assertThat(twice).hasSize(2);
        assertThat(twice[0].getMessageID()).isEqualTo(twice[1].getMessageID()).isEqualTo(row().messageId());
    }

    @Test
    void aServerThatIsDownForThreeDaysLosesNothing() {
        write(answered(Locale.ENGLISH));
        int port = smtp.getPort();
        smtp.setPort(1);
        for (int hour = 0; hour < 72; hour++) {
            worker.sendDue();
            assertThat(row().state()).isEqualTo(MailState.WAITING);
            TestClock.get().advance(Duration.ofHours(1));
        }
        assertThat(row().why()).isNotBlank();
        smtp.setPort(port);
        TestClock.get().advance(Duration.ofHours(4));
        worker.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(row().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void afterFiveDaysItGivesUpAndSaysWhy() {
        write(answered(Locale.ENGLISH));
        smtp.setPort(1);
        for (int hour = 0; hour <= 125; hour += 5) {
            worker.sendDue();
            TestClock.get().advance(Duration.ofHours(5));
        }
        assertThat(row().state()).isEqualTo(MailState.FAILED);
        assertThat(row().why()).isNotBlank();
    }

    @Test
    void aMailThatNobodyTriedWaitsForEver() {
        write(answered(Locale.ENGLISH));
        TestClock.get().advance(Duration.ofDays(30));
        worker.sendDue();
        assertThat(row().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aRefusalForGoodEndsItAtOnce() throws Exception {
        write(answered(Locale.ENGLISH));
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 no such mailbox")) {
            smtp.setPort(refusing.port());
            worker.sendDue();
        }
        assertThat(row().state()).isEqualTo(MailState.FAILED);
        assertThat(row().why()).contains("550 5.1.1 no such mailbox");
    }

    @Test
    void aRefusalForNowIsTriedAgain() throws Exception {
        write(answered(Locale.ENGLISH));
        try (RefusingServer refusing = new RefusingServer("451 4.7.1 come back later")) {
            smtp.setPort(refusing.port());
            worker.sendDue();
        }
        assertThat(row().state()).isEqualTo(MailState.WAITING);
        assertThat(row().why()).contains("451");
    }

    @Test
    void whatAnotherWorkerHoldsIsLeftAlone() {
        write(answered(Locale.ENGLISH));
        transaction.executeWithoutResult(status -> {
            assertThat(mails.due(clock.instant(), PageRequest.of(0, 20))).hasSize(1);
            assertThat(inAnotherThread(() -> worker.sendDue())).isZero();
        });
        assertThat(worker.sendDue()).isEqualTo(1);
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String hostile = "<script>x</script> {0} %s ${7*7} #{7*7} [[${7*7}]]\r\nBcc: all@example.org";
        write(OutgoingMail.to(address, Locale.ENGLISH, hostile, "inquiry-answered")
                .about(hostile, "\u202E" + hostile)
                .quoting(hostile + "\n.\nQUIT")
                .leadingTo("/zone/inquiries/1"));
        worker.sendDue();

        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .contains("<script>x</script> {0} %s ${7*7} #{7*7} [[${7*7}]] Bcc: all@example.org")
                .doesNotContain("\n", "\r", "\u202E");
        assertThat(part(mail, "text/html"))
                .contains("&lt;script&gt;", "${7*7}", "#{7*7}", "{0}", "%s")
                .doesNotContain("<script>", "49");
        assertThat(part(mail, "text/plain")).contains("${7*7}", "> QUIT").doesNotContain("49");
    }

    @Test
    void anAddressThatIsNoneFailsAndHoldsNothingUp() {
        write(OutgoingMail.to(
                "anna@example.org\r\nRCPT TO:<all@example.org>", Locale.ENGLISH, "Anna", "inquiry-answered"));
        write(answered(Locale.ENGLISH));
        worker.sendDue();
        assertThat(mails.findAll()).extracting(QueuedMail::state).containsOnlyOnce(MailState.FAILED, MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aSecretIsMadeAtSendingAndStoredNowhere() throws Exception {
        PersonId person = PersonId.next();
        MailComposer knowing = composer.with(List.of(new SecretLink() {
            @Override
            public String kind() {
                return "test-secret";
            }

            @Override
            public String make(PersonId owner) {
                assertThat(owner).isEqualTo(person);
                return "/login/new-password?token=s3cret";
            }
        }));
        write(answered(Locale.ENGLISH).secretly("test-secret", person));
        assertThat(row().link()).isNull();
        new OutboxWorker(mails, knowing, smtp, transaction, clock).sendDue();
        assertThat(part(only(), "text/plain")).contains(base.of("/login/new-password?token=s3cret"));
        assertThat(row().link()).isNull();
    }

    @Test
    void aSecretForNobodyFails() {
        MailComposer nobody = composer.with(List.of(new SecretLink() {
            @Override
            public String kind() {
                return "test-secret";
            }

            @Override
            public String make(PersonId owner) {
                throw new NotFound();
            }
        }));
        write(answered(Locale.ENGLISH).secretly("test-secret", PersonId.next()));
        new OutboxWorker(mails, nobody, smtp, transaction, clock).sendDue();
        assertThat(row().state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void aMailIsWrittenWithItsEventOrNotAtAll() {
        assertThatThrownBy(() -> outbox.write(answered(Locale.ENGLISH)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            outbox.write(answered(Locale.ENGLISH));
            status.setRollbackOnly();
        });
        assertThat(mails.findAll()).isEmpty();
    }

    @Test
    void theSecretariatSeesToWhomOfWhatKindAndHowFarAndOnlyTheSecretariat() {
        write(answered(Locale.ENGLISH).quoting("Between us"));
        var office = people.signedIn(people.secretariat(organisations.office()));
        assertThat(Acting.as(office, () -> service.rows(MailState.WAITING, PageRequest.of(0, 10))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.address()).isEqualTo(address);
                    assertThat(row.kind()).isEqualTo("inquiry-answered");
                    assertThat(row.toString()).doesNotContain("Between us");
                });
        var member = people.signedIn(people.member(organisations.member()));
        assertThatThrownBy(() -> Acting.as(member, () -> service.rows(null, PageRequest.of(0, 10))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private OutgoingMail answered(Locale language) {
        return OutgoingMail.to(address, language, "Anna", "inquiry-answered")
                .about("Nordufer", "Flats")
                .leadingTo("/zone/inquiries/1")
                .inThread("inq.1");
    }

    private void write(OutgoingMail mail) {
        transaction.executeWithoutResult(status -> outbox.write(mail));
    }

    private QueuedMail row() {
        List<QueuedMail> all = mails.findAll();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private MimeMessage only() {
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        return received[0];
    }

    private static int inAnotherThread(Callable<Integer> work) {
        try (var one = Executors.newSingleThreadExecutor()) {
            return one.submit(work).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String part(Part mail, String type) throws Exception {
        if (mail.isMimeType(type)) {
            return mail.getContent().toString();
        }
        if (mail.getContent() instanceof Multipart several) {
            for (int index = 0; index < several.getCount(); index++) {
                BodyPart body = several.getBodyPart(index);
                String found = part(body, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
