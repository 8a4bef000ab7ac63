package org.selvedge.mail;

import static org.selvedge.mail.MailState.FAILED;
import static org.selvedge.mail.MailState.SENT;
import static org.selvedge.mail.MailState.WAITING;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Ids;

/** A mail on its way. Its Message-ID never changes: sent twice, the reader's program folds it into one. */
@Entity
@Table(name = "outbox_mail")
class QueuedMail {
    static final Duration PATIENCE = Duration.ofDays(5);
    /** How long a worker may take for one mail before another worker tries it. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    @EmbeddedId
    private MailId id;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "thread")
    private @Nullable String thread;

    @Column(name = "address")
    private String address;

    @Column(name = "language")
    private String language;

    @Column(name = "kind")
    private String kind;

    @Column(name = "greeting")
    private String greeting;

    @Column(name = "who")
    private String who;

    @Column(name = "what")
    private String what;

    @Column(name = "quote")
    private @Nullable String quote;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "secret")
    private @Nullable String secret;

    @Column(name = "person")
    private @Nullable UUID person;

    @Embedded
    private @Nullable MailStop stop;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MailState state = WAITING;

    @Column(name = "why")
    private @Nullable String why;

    @Column(name = "tries")
    private int tries;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "first_try_at")
    private @Nullable Instant firstTryAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected QueuedMail() {}

    QueuedMail(OutgoingMail mail, String domain, Instant now) {
        id = MailId.next();
        String conversation = mail.thread() == null ? "mail." + id.value() : mail.thread();
        messageId = "<" + conversation + "." + Ids.next() + "@" + domain + ">";
        thread = mail.thread() == null ? null : "<" + mail.thread() + "@" + domain + ">";
        address = mail.address();
        language = mail.language().toLanguageTag();
        kind = mail.kind();
        greeting = mail.greeting();
        who = mail.who();
        what = mail.what();
        quote = mail.quote();
        link = mail.link();
        secret = mail.secret();
        person = mail.person() == null ? null : mail.person().value();
        stop = mail.stop();
        createdAt = now;
        nextTryAt = now;
    }

    /** Taken by a worker; if the worker dies, the mail is due again after the lease. */
    void take(Instant now) {
        firstTryAt = firstTryAt == null ? now : firstTryAt;
        tries++;
        nextTryAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        state = SENT;
        why = null;
        doneAt = now;
        forgetWords();
    }

    /** The server will never take it, or five days of trying are over. */
    void failed(String reason, Instant now) {
        state = FAILED;
        why = shortened(reason);
        doneAt = now;
        forgetWords();
    }

    void postponed(String reason, Instant now) {
        if (firstTryAt != null && now.isAfter(firstTryAt.plus(PATIENCE))) {
            failed(reason, now);
            return;
        }
        why = shortened(reason);
        nextTryAt = now.plus(PAUSES.get(Math.clamp(tries - 1L, 0, PAUSES.size() - 1)));
    }

    /** What somebody wrote in a thread does not stay in a second place. */
    private void forgetWords() {
        quote = null;
    }

    private static String shortened(String reason) {
        return reason.length() <= 500 ? reason : reason.substring(0, 500);
    }

    MailId id() {
        return id;
    }

    String messageId() {
        return messageId;
    }

    @Nullable String thread() {
        return thread;
    }

    String address() {
        return address;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    String kind() {
        return kind;
    }

    String greeting() {
        return greeting;
    }

    String who() {
        return who;
    }

    String what() {
        return what;
    }

    @Nullable String quote() {
        return quote;
    }

    @Nullable String link() {
        return link;
    }

    @Nullable String secret() {
        return secret;
    }

    @Nullable PersonId person() {
        return person == null ? null : new PersonId(person);
    }

    @Nullable MailStop stop() {
        return stop;
    }

    MailState state() {
        return state;
    }

    @Nullable String why() {
        return why;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }
}
