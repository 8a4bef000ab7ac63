package org.selvedge.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SavedSearch;
import org.selvedge.practices.SavedSearchMailDue;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.Telling;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody has had enough of the mails about a search, and stops them with the button of their mail program. */
@PortalTest
class StopMailTest {
    @Autowired
    private SavedSearchService searches;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private QueuedMails mails;

    @Autowired
    private MailComposer composer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BaseUrl base;

    @Autowired
    private Clock clock;

    @Autowired
    private SomePeople people;

    @Autowired
    private SomeOrganisations organisations;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final Visitor program;
    private OutboxWorker worker;
    private PersonId amelie;
    private SavedSearch search;

    StopMailTest(@LocalServerPort int port) {
        this.program = new Visitor(port);
    }

    @BeforeEach
    void aMailServerAndASearch() {
        transaction.executeWithoutResult(status -> mails.deleteAll());
        server.start();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        worker = new OutboxWorker(mails, composer, smtp, transaction, clock);
        amelie = people.somebody(organisations.member(), Role.MEMBER, Locale.FRENCH);
        search = as(people.signedIn(amelie), () -> searches.save("Hermines", PracticeQuery.of("hermine")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theMailSaysToTheProgramWhereItIsStoppedWithOneClick() throws Exception {
        due();
        assertThat(mails.findAll()).singleElement().satisfies(row -> {
            assertThat(row.stop()).isNotNull();
            assertThat(row.link()).doesNotContain("mails/stop");
        });
        worker.sendDue();
        MimeMessage mail = only();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")).hasSize(1);
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .startsWith("<" + base.of("/fr/mails/stop?link="))
                .matches("<[^<>\\s]+[\\w.-]+>")
                .doesNotContain(search.id().value().toString());

        HttpResponse<String> answer = program.post(path(mail), Map.of("List-Unsubscribe", "One-Click"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(telling()).isEqualTo(Telling.PORTAL);
    }

    @Test
    void theLinkStandsInTheMailForThosePeopleWhoseProgramHasNoButton() throws Exception {
        due();
        worker.sendDue();
        String address = base.of(path(only()));
        String source = new String(only().getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(source.replace("=\r\n", "").replace("=3D", "="))
                .contains("Ne plus recevoir de courriels pour cette recherche")
                .contains("href=\"" + address + "\"")
                .containsSubsequence("pour cette recherche:", address);
    }

    @Test
    void oneThatStillWaitsWhenItIsStoppedDoesNotLeave() {
        due();
        as(people.signedIn(amelie), () -> searches.tell(search.id(), Telling.PORTAL));
        worker.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mails.findAll()).extracting(QueuedMail::state).containsExactly(MailState.FAILED);
    }

    @Test
    void otherMailsCarryNothingOfTheKind() throws Exception {
        transaction.executeWithoutResult(status -> mails.save(new QueuedMail(
                OutgoingMail.to(people.addressOf(amelie), Locale.FRENCH, "Amélie", "inquiry-answered")
                        .about("Nordufer", "Flats")
                        .leadingTo("/zone/inquiries/1"),
                "example.org",
                clock.instant())));
        worker.sendDue();
        assertThat(only().getHeader("List-Unsubscribe")).isNull();
        assertThat(only().getHeader("List-Unsubscribe-Post")).isNull();
    }

    private void due() {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SavedSearchMailDue(search.id(), amelie, search.name(), 2)));
    }

    private Telling telling() {
        List<SavedSearch> mine = as(people.signedIn(amelie), () -> searches.mine());
        return mine.getFirst().telling();
    }

    private String path(MimeMessage mail) throws Exception {
        String header = mail.getHeader("List-Unsubscribe")[0];
        return header.substring(1, header.length() - 1).substring(base.of("").length());
    }

    private MimeMessage only() {
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(Arrays.asList(received)).hasSize(1);
        return received[0];
    }
}
