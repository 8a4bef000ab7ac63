package org.selvedge.initiatives;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.PersonId;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration's partners gave: told by living it, each step on its day. */
@Component
@Transactional
class DemonstrationContributions {
    private static final LocalTime HOUR = LocalTime.of(9, 30);

    private final Contributions contributions;
    private final ContributionEntries entries;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;

    DemonstrationContributions(
            Contributions contributions,
            ContributionEntries entries,
            OrganisationDirectory organisations,
            PeopleDirectory people) {
        this.contributions = contributions;
        this.entries = entries;
        this.organisations = organisations;
        this.people = people;
    }

    void tell(Initiative initiative, DemonstrationFile file, LocalDate today) {
        ContributionTerms terms = terms(file, today);
        String state = file.text("state");
        Contribution contribution = contributions.save(new Contribution(
                initiative.id(),
                organisations.bySlug(file.text("partner")).orElseThrow().id(),
                new LocalText(file.texts("title")),
                state.equals("named") ? terms : ContributionTerms.notStated(),
                at(file, "named-at", today)));
        remember(contribution, ContributionDeed.NAMED, at(file, "named-at", today), null, "");
        if (state.equals("named")) {
            return;
        }
        PersonId giver = person(file.optional("by"));
        Clock sent = at(file, "sent-at", today);
        String note = file.optional("note") == null ? "" : file.text("note").strip();
        if (state.equals("draft")) {
            contribution.keep(terms, note, giver, sent);
            remember(contribution, ContributionDeed.KEPT, sent, giver, note);
            return;
        }
        contribution.send(terms, note, giver, sent);
        remember(contribution, ContributionDeed.SENT, sent, giver, note);
        answer(contribution, file, today);
    }

    private void answer(Contribution contribution, DemonstrationFile file, LocalDate today) {
        PersonId receiver = person(file.optional("answered-by"));
        Clock answered = at(file, "answered-at", today);
        switch (file.text("state")) {
            case "confirmed" -> {
                contribution.confirm(receiver, answered);
                remember(contribution, ContributionDeed.CONFIRMED, answered, receiver, "");
            }
            case "asked-back" -> {
                contribution.askBack(file.text("reason"));
                remember(contribution, ContributionDeed.ASKED_BACK, answered, receiver, file.text("reason"));
            }
            default -> {
                // sent: waits for the receiver
            }
        }
    }

    private void remember(
            Contribution contribution, ContributionDeed deed, Clock clock, @Nullable PersonId by, String note) {
        entries.save(new ContributionEntry(contribution, deed, clock.instant(), by, note));
    }

    private static ContributionTerms terms(DemonstrationFile file, LocalDate today) {
        String from = file.optional("from");
        String to = file.optional("to");
        return new ContributionTerms(
                file.optional("kind") == null ? null : file.constant(ContributionKind.class, "kind"),
                file.optional("unit") == null ? "" : file.text("unit"),
                amount(file.optional("promised")),
                amount(file.optional("delivered")),
                from == null ? null : DemonstrationInitiatives.day(from, today),
                to == null ? null : DemonstrationInitiatives.day(to, today));
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private @Nullable PersonId person(@Nullable String address) {
        return address == null ? null : people.byAddress(address).orElseThrow();
    }

    private static Clock at(DemonstrationFile file, String key, LocalDate today) {
        String when = file.optional(key);
        LocalDate day = DemonstrationInitiatives.day(when == null ? "-P1Y" : when, today);
        return Clock.fixed(day.atTime(HOUR).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
