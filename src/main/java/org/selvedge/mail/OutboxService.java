package org.selvedge.mail;

import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as the secretariat reads it. */
@Service
public class OutboxService {
    private final QueuedMails mails;
    private final ObjectProvider<JavaMailSender> server;

    OutboxService(QueuedMails mails, ObjectProvider<JavaMailSender> server) {
        this.mails = mails;
        this.server = server;
    }

    /** Newest first; all states when {@code state} is null. */
    @RolesAllowed(SECRETARIAT)
    @Transactional(readOnly = true)
    public Page<MailRow> rows(@Nullable MailState state, Pageable page) {
        return state == null ? mails.rows(page) : mails.rows(state, page);
    }

    /** Whether a mail server is configured; without one mails wait. */
    @RolesAllowed(SECRETARIAT)
    public boolean sends() {
        return server.getIfAvailable() != null;
    }
}
