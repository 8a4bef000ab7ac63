package org.selvedge.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.selvedge.mail.MailStop;
import org.selvedge.mail.Outbox;
import org.selvedge.mail.OutgoingMail;
import org.selvedge.people.MailRecipient;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;
import org.selvedge.shared.ui.LiveUpdates;
import org.springframework.stereotype.Component;

/**
 * Writes a notice and a mail for each person, in the transaction of what they tell about; never for who did it. See
 * {@code src/docs/decisions/2026-11-22-notices.md}.
 */
@Component
class NoticeDesk {
    private final Notices notices;
    private final Outbox outbox;
    private final PeopleDirectory people;
    private final LiveUpdates live;
    private final Clock clock;

    NoticeDesk(Notices notices, Outbox outbox, PeopleDirectory people, LiveUpdates live, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    void tell(Collection<PersonId> concerned, @Nullable PersonId actor, News news) {
        tell(concerned, actor, language -> news);
    }

    /** In each one's language, where a title is translated. */
    void tell(Collection<PersonId> concerned, @Nullable PersonId actor, Function<Locale, News> inLanguage) {
        List<PersonId> told = concerned.stream()
                .distinct()
                .filter(person -> !Objects.equals(person, actor))
                .toList();
        Map<PersonId, PersonCard> cards = people.cards(told);
        Map<PersonId, MailRecipient> recipients = people.recipients(told);
        Map<Locale, News> said = new HashMap<>();
        Instant now = clock.instant();
        for (PersonId person : told) {
            MailRecipient recipient = recipients.get(person);
            if (recipient != null) {
                PersonCard card = cards.get(person);
                News news = said.computeIfAbsent(card.language(), inLanguage);
                notices.save(new Notice(person, news, now));
                outbox.write(mail(card, recipient, news));
            }
        }
        live.changed(told);
    }

    /** In the portal only, instead of what the same notice said while it was not read. */
    void retell(PersonId person, Function<Locale, News> inLanguage) {
        PersonCard card = people.cards(List.of(person)).get(person);
        if (card != null) {
            News news = inLanguage.apply(card.language());
            notices.forgetUnread(news.route(), person, news.kind());
            notices.save(new Notice(person, news, clock.instant()));
            live.changed(List.of(person));
        }
    }

    /** By mail only, until the reader stops it. */
    void mail(PersonId person, MailStop stop, Function<Locale, News> inLanguage) {
        MailRecipient recipient = people.recipients(List.of(person)).get(person);
        if (recipient != null) {
            PersonCard card = people.card(person);
            outbox.write(
                    mail(card, recipient, inLanguage.apply(card.language())).stoppedBy(stop));
        }
    }

    /** Nothing is told; what they look at, and their counts, are read again. */
    void refresh(Collection<PersonId> concerned) {
        live.changed(concerned);
    }

    /** The thing a notice leads to has been read otherwise. */
    void readAbout(String route, PersonId person) {
        if (notices.readAbout(route, person, clock.instant()) > 0) {
            live.changed(List.of(person));
        }
    }

    private static OutgoingMail mail(PersonCard card, MailRecipient to, News news) {
        OutgoingMail mail = OutgoingMail.to(
                        to.address(), to.language(), card.name(), news.kind().mail())
                .about(news.who(), news.what())
                .leadingTo("/zone/" + news.route());
        mail = news.quote() == null ? mail : mail.quoting(news.quote());
        return news.thread() == null ? mail : mail.inThread(news.thread());
    }
}
