package org.selvedge.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.selvedge.security.PersonId;

/**
 * Mails that their reader can stop with one click, without signing in.
 *
 * @param kind of the {@link StopLink} that makes the link when the mail is sent
 * @param person who gets them
 * @param about the one thing that these mails are about, as its feature names it
 */
@Embeddable
public record MailStop(
        @Column(name = "stop_kind") String kind,
        @Column(name = "stop_person") UUID person,
        @Column(name = "stop_about") UUID about) {
    public MailStop(String kind, PersonId person, UUID about) {
        this(kind, person.value(), about);
    }
}
