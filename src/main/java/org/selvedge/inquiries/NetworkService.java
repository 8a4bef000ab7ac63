package org.selvedge.inquiries;

import static org.selvedge.security.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.selvedge.organisations.Mandates;
import org.selvedge.people.DraftService;
import org.selvedge.practices.CloseOrganisation;
import org.selvedge.practices.CloseOrganisations;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the network: one question, a thread with each organisation chosen among those whose practices are close. See
 * {@code src/docs/decisions/2026-11-23-ask-the-network.md}.
 */
@Service
@Transactional
public class NetworkService {
    /** Questions of one person within a day. */
    static final int MOST = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final CloseOrganisations close;
    private final Mandates mandates;
    private final DraftService drafts;
    private final JdbcClient jdbc;
    private final CurrentReader reader;
    private final Clock clock;

    NetworkService(
            Inquiries inquiries,
            InquiryDesk desk,
            CloseOrganisations close,
            Mandates mandates,
            DraftService drafts,
            JdbcClient jdbc,
            CurrentReader reader,
            Clock clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.close = close;
        this.mandates = mandates;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** Who can be asked, the nearest first. */
    @RolesAllowed(MEMBER)
    @Transactional(readOnly = true)
    public List<CloseBy> close(String words, Locale language) {
        List<CloseOrganisation> found = close.to(words, reader.get(), language);
        Set<OrganisationId> held = mandates.held(
                found.stream().map(CloseOrganisation::organisation).toList());
        return found.stream()
                .map(organisation -> new CloseBy(organisation, !held.contains(organisation.organisation())))
                .toList();
    }

    /** Sends the question to each; how many threads there are now. */
    @RolesAllowed(MEMBER)
    public int ask(NetworkQuestion question) {
        PersonId asker = reader.person();
        Instant now = clock.instant();
        if (question.to().isEmpty()) {
            throw Refusal.of("to", "inquiries.network.nobody");
        }
        String subject = PlainText.subject(question.subject());
        String text = PlainText.message(question.text());
        if (asked(question.id(), asker, now)) {
            return question.to().size();
        }
        Set<OrganisationId> near = close.to(question.words(), reader.get(), Locale.ENGLISH).stream()
                .map(CloseOrganisation::organisation)
                .collect(Collectors.toSet());
        if (!near.containsAll(question.to())) {
            throw new NotFound();
        }
        keep(question, asker, now);
        question.to().forEach(organisation -> {
            Inquiry inquiry = inquiries.saveAndFlush(
                    new Inquiry(InquiryId.next(), asker, reader.organisation(), organisation, subject, null, now));
            desk.keep(inquiry, inquiry.ask(new Letter(MessageId.next(), text, 0), now));
        });
        drafts.discard(DraftPlace.NETWORK);
        return question.to().size();
    }

    /** One question of a person after the other, so that they can be counted. */
    private boolean asked(UUID question, PersonId asker, Instant now) {
        jdbc.sql("select id from person where id = :asker for update")
                .param("asker", asker.value())
                .query(UUID.class)
                .optional();
        List<UUID> today = jdbc.sql(
                        "select id from inquiry_network_question where asker = :asker and asked_at > :dayAgo or id = :id")
                .param("asker", asker.value())
                .param("dayAgo", Utc.of(now.minus(DAY)))
                .param("id", question)
                .query(UUID.class)
                .list();
        if (!today.contains(question) && today.size() >= MOST) {
            throw new Refusal("inquiries.network.tooMany", MOST);
        }
        return today.contains(question);
    }

    private void keep(NetworkQuestion question, PersonId asker, Instant now) {
        jdbc.sql("insert into inquiry_network_question (id, asker, asked_at, asked) values (:id, :asker, :now, :asked)")
                .param("id", question.id())
                .param("asker", asker.value())
                .param("now", Utc.of(now))
                .param("asked", question.to().size())
                .update();
    }
}
