package org.selvedge.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/**
 * What is to be told, to whom, in which language. {@code kind} names the sentences {@code mail.<kind>.subject},
 * {@code .sentence}, {@code .action} and, if there is one, {@code .hint}; subject and sentence get {@code {0}} = who and
 * {@code {1}} = what.
 *
 * @param greeting the reader's name
 * @param quote words somebody wrote in public in this thread, shown as plain text
 * @param link path below the configured base address, beginning with a slash
 * @param secret kind of the {@link SecretLink} that makes the link when the mail is sent, instead of {@code link}
 * @param person for whom the secret link is made
 * @param thread name of the conversation the mail belongs to, such as {@code inq.<id>}: mails of one are shown together
 * @param stop what the reader can stop with one click; needs the sentence {@code mail.<kind>.stop}
 */
public record OutgoingMail(
        String address,
        Locale language,
        String kind,
        String greeting,
        String who,
        String what,
        @Nullable String quote,
        @Nullable String link,
        @Nullable String secret,
        @Nullable PersonId person,
        @Nullable String thread,
        @Nullable MailStop stop) {

    public static OutgoingMail to(String address, Locale language, String greeting, String kind) {
        return new OutgoingMail(address, language, kind, greeting, "", "", null, null, null, null, null, null);
    }

    public OutgoingMail about(String who, String what) {
        return new OutgoingMail(
                address, language, kind, greeting, who, what, quote, link, secret, person, thread, stop);
    }

    public OutgoingMail quoting(String words) {
        return new OutgoingMail(
                address, language, kind, greeting, who, what, words, link, secret, person, thread, stop);
    }

    public OutgoingMail leadingTo(String path) {
        return new OutgoingMail(address, language, kind, greeting, who, what, quote, path, null, null, thread, stop);
    }

    /** The link holds a secret: it is made at sending, by the {@link SecretLink} of this kind, and stored nowhere. */
    public OutgoingMail secretly(String secretKind, PersonId owner) {
        return new OutgoingMail(
                address, language, kind, greeting, who, what, quote, null, secretKind, owner, thread, stop);
    }

    public OutgoingMail inThread(String name) {
        return new OutgoingMail(address, language, kind, greeting, who, what, quote, link, secret, person, name, stop);
    }

    /** Carries {@code List-Unsubscribe}, and a link that stops such mails. */
    public OutgoingMail stoppedBy(MailStop way) {
        return new OutgoingMail(address, language, kind, greeting, who, what, quote, link, secret, person, thread, way);
    }
}
