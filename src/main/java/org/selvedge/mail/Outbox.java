package org.selvedge.mail;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are left, in the transaction of what they tell about: both happen, or neither. */
@Component
public class Outbox {
    private final QueuedMails mails;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(QueuedMails mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public MailId write(OutgoingMail mail) {
        return mails.save(new QueuedMail(mail, settings.domain(), clock.instant()))
                .id();
    }
}
