package org.selvedge.mail;

import java.util.Locale;
import java.util.UUID;
import org.selvedge.security.PersonId;

/**
 * Makes the link by which somebody stops mails about one thing, at the moment a mail is sent; it is stored nowhere. Whoever
 * opens it sees a page with one button; sending {@code List-Unsubscribe=One-Click} to it stops the mails (RFC 8058).
 */
public interface StopLink {
    /** As written in {@link MailStop}, such as {@code saved-search}. */
    String kind();

    /**
     * A path below the base address, beginning with a slash; {@code NotFound} when such mails are not wanted any more, so
     * that one which still waited does not leave.
     */
    String make(PersonId person, UUID about, Locale language);
}
