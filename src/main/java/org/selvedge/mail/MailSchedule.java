package org.selvedge.mail;

import java.time.Clock;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into the outbox every few seconds where a mail server is configured ({@code spring.mail.host}); without one
 * mails wait and nothing fails. See {@code src/docs/decisions/2026-11-22-outbox-worker.md}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailSchedule {
    private static final String PATIENCE_MS = "10000";

    private final ObjectProvider<JavaMailSender> server;
    private final QueuedMails mails;
    private final MailComposer composer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailSchedule(
            ObjectProvider<JavaMailSender> server,
            QueuedMails mails,
            MailComposer composer,
            TransactionTemplate transaction,
            Clock clock) {
        this.server = server;
        this.mails = mails;
        this.composer = composer;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${selvedge.mail.every:PT5S}", initialDelayString = "PT5S")
    void sendDue() {
        JavaMailSender configured = server.getIfAvailable();
        if (configured != null) {
            patient(configured);
            new OutboxWorker(mails, composer, configured, transaction, clock).sendDue();
        }
    }

    /** A server that never answers must not hold the worker for ever; what is configured stays. */
    private static void patient(JavaMailSender server) {
        if (server instanceof JavaMailSenderImpl smtp) {
            Properties properties = smtp.getJavaMailProperties();
            for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail." + smtp.getProtocol() + "." + timeout, PATIENCE_MS);
            }
        }
    }
}
