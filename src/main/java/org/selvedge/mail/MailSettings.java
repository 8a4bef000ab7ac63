package org.selvedge.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where links in mails lead, and who writes them: from the configuration only, never from a request. */
@Component
class MailSettings {
    private final String base;
    private final InternetAddress from;

    MailSettings(
            @Value("${selvedge.base-url:http://localhost:8080}") String base,
            @Value("${selvedge.mail.from:Selvedge <no-reply@localhost>}") String from)
            throws AddressException {
        this.base = base.replaceAll("/+$", "");
        this.from = new InternetAddress(from, true);
    }

    String link(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("a link in a mail is a path of the portal");
        }
        return base + path;
    }

    InternetAddress from() {
        return from;
    }

    /** The right-hand side of every Message-ID. */
    String domain() {
        String host = URI.create(base).getHost();
        return host == null ? "localhost" : host;
    }
}
