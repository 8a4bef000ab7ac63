package org.selvedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.selvedge.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. Takes a few rows in one short transaction (rows held by another node are skipped), sends each
 * outside any transaction, and writes down how it went. Whatever happens in between, the row stays and is tried again.
 */
class OutboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int AT_ONCE = 20;

    private final QueuedMails mails;
    private final MailComposer composer;
    private final JavaMailSender server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxWorker(
            QueuedMails mails,
            MailComposer composer,
            JavaMailSender server,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.composer = composer;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One round; the number of mails tried. */
    int sendDue() {
        List<QueuedMail> taken = transaction.execute(status -> {
            List<QueuedMail> due = mails.due(clock.instant(), PageRequest.of(0, AT_ONCE));
            due.forEach(mail -> mail.take(clock.instant()));
            return due;
        });
        taken.forEach(this::send);
        return taken.size();
    }

    private void send(QueuedMail mail) {
        try {
            MimeMessage message = server.createMimeMessage();
            composer.compose(mail, message);
            server.send(message);
            note(mail, "", (row, ignored) -> row.sent(clock.instant()));
        } catch (NotFound | AddressException noOneToSendTo) {
            note(mail, "no such recipient", (row, why) -> row.failed(why, clock.instant()));
        } catch (MailException | MessagingException refused) {
            String why = MailAnswers.lastWords(refused);
            if (MailAnswers.forGood(refused)) {
                note(mail, why, (row, reason) -> row.failed(reason, clock.instant()));
            } else {
                note(mail, why, (row, reason) -> row.postponed(reason, clock.instant()));
            }
        } catch (RuntimeException broken) {
            LOG.warn("Mail {} of kind {} could not be made", mail.id().value(), mail.kind(), broken);
            note(mail, broken.getClass().getSimpleName(), (row, reason) -> row.postponed(reason, clock.instant()));
        }
    }

    private void note(QueuedMail mail, String why, BiConsumer<QueuedMail, String> outcome) {
        transaction.executeWithoutResult(
                status -> mails.findById(mail.id()).ifPresent(row -> outcome.accept(row, why)));
    }
}
