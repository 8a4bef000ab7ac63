package org.selvedge.practices;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Moments;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of a published practice that what it describes has ended: a next version that differs in two facts and is accepted
 * at once. See {@code src/docs/decisions/2026-11-22-confirming-practices.md}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Endings {
    private final VersionDesk desk;
    private final Manuscripts manuscripts;
    private final Texts texts;
    private final Clock clock;

    Endings(VersionDesk desk, Manuscripts manuscripts, Texts texts, Clock clock) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.texts = texts;
        this.clock = clock;
    }

    void end(Practice practice, @Nullable YearMonth month, PersonId by) {
        if (month == null || month.isAfter(YearMonth.now(clock))) {
            throw Refusal.of("month", "practices.confirmation.ended.month");
        }
        if (practice.open().isPresent() || !practice.accepted().equals(practice.shown())) {
            throw new Refusal("practices.confirmation.ended.open");
        }
        PracticeVersion version = desk.draft(practice, "", null);
        Map.of(RecordField.STATUS, PracticeStatus.FINISHED.name(), RecordField.ENDED, month.toString())
                .forEach((field, value) -> write(version, field, value, by));
        boolean publicly = practice.shelf() == Shelf.PUBLIC;
        submit(version, month, by);
        desk.approve(version, by);
        if (publicly) {
            desk.review(version, null);
        }
    }

    private void write(PracticeVersion version, RecordField field, String value, PersonId by) {
        int revision = manuscripts
                .entry(version.id(), field.key())
                .map(Manuscript.Entry::revision)
                .orElse(0);
        manuscripts.save(version.id(), field.key(), value, revision, by, clock.instant());
    }

    private void submit(PracticeVersion version, YearMonth month, PersonId by) {
        Locale source = Locale.forLanguageTag(version.source());
        String note = texts.get(
                Texts.spoken(source), "practices.confirmation.ended.note", Moments.month(month, Texts.spoken(source)));
        try {
            desk.submit(version, note, true, by);
        } catch (Refusal refusal) {
            throw refusal.field().filter(RecordField.ENDED.key()::equals).isPresent()
                    ? Refusal.of("month", "practices.confirmation.ended.order")
                    : new Refusal("practices.confirmation.ended.gaps");
        }
    }
}
