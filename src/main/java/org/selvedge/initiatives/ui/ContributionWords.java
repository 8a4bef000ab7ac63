package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.initiatives.ContributionCard;
import org.selvedge.initiatives.ContributionTerms;
import org.selvedge.shared.Amounts;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Says amounts, periods and states of contributions in the language of the screen they stand on. */
final class ContributionWords {
    private final Component screen;
    private final Locale language;
    private final ZoneId zone;

    ContributionWords(Component screen, Locale language, ZoneId zone) {
        this.screen = screen;
        this.language = language;
        this.zone = zone;
    }

    String amounts(ContributionTerms terms) {
        return terms.promised() == null && terms.delivered() == null
                ? screen.getTranslation("initiatives.own.amounts.none")
                : screen.getTranslation("initiatives.own.amounts", amount(terms.promised()), amount(terms.delivered()));
    }

    String amount(@Nullable BigDecimal amount) {
        return amount == null
                ? screen.getTranslation("initiatives.results.given.notStated")
                : Amounts.write(amount, language);
    }

    /** Kind, unit and period, as far as they are stated. */
    String what(ContributionTerms terms) {
        return Stream.of(kind(terms), terms.unit(), period(terms.fromDay(), terms.toDay()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String kind(ContributionTerms terms) {
        return terms.kind() == null ? "" : screen.getTranslation("initiatives.ContributionKind." + terms.kind());
    }

    String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : screen.getTranslation("initiatives.period.to", Moments.day(to, language));
        }
        return to == null
                ? screen.getTranslation("initiatives.period.from", Moments.day(from, language))
                : screen.getTranslation("initiatives.period", Moments.day(from, language), Moments.day(to, language));
    }

    String day(Instant instant) {
        return Moments.day(instant.atZone(zone).toLocalDate(), language);
    }

    String minute(Instant instant) {
        return Moments.minute(instant, language, zone);
    }

    String time(Instant instant) {
        return Moments.time(instant, language, zone);
    }

    /** The state for the giver, naming the receiver. */
    Tag state(ContributionCard card) {
        String key = "initiatives.ContributionState." + card.state();
        String receiver = card.other().name();
        return switch (card.state()) {
            case NAMED -> new Tag(screen.getTranslation(key), Tag.Kind.YOURS);
            case DRAFT -> new Tag(screen.getTranslation(key), Tag.Kind.PLAIN);
            case SENT -> new Tag(screen.getTranslation(key, receiver), Tag.Kind.WAIT);
            case ASKED_BACK -> new Tag(screen.getTranslation(key, receiver), Tag.Kind.YOURS);
            case CONFIRMED -> new Tag(screen.getTranslation(key, confirmed(card)), Tag.Kind.OK);
        };
    }

    private String confirmed(ContributionCard card) {
        Instant confirmed = card.confirmed();
        return confirmed == null ? "" : day(confirmed);
    }
}
