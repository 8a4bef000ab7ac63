package org.selvedge.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.selvedge.security.BaseUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where links in mails lead, and who writes them: from the configuration only, never from a request. */
@Component
class MailSettings {
    private final BaseUrl base;
    private final InternetAddress from;

    MailSettings(BaseUrl base, @Value("${selvedge.mail.from:Selvedge <no-reply@localhost>}") String from)
            throws AddressException {
        this.base = base;
        this.from = new InternetAddress(from, true);
    }

    String link(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("a link in a mail is a path of the portal");
        }
        return base.of(path);
    }

    InternetAddress from() {
        return from;
    }

    /** The right-hand side of every Message-ID. */
    String domain() {
        return base.host();
    }
}
