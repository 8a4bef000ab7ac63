package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes an accepted translation part of the version that readers see, under each section's own audience. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Translating {
    private final MediaWords media;
    private final Steps steps;
    private final EntityManager entities;

    Translating(MediaWords media, Steps steps, EntityManager entities) {
        this.media = media;
        this.steps = steps;
        this.entities = entities;
    }

    void apply(Practice practice, String language, Map<String, TranslationRows.Entry> entries, PersonId by) {
        PracticeVersion shown = practice.shown().orElseThrow(NotFound::new);
        head(shown, language, entries);
        shown.sections()
                .forEach(section -> Optional.ofNullable(
                                entries.get(section.kind().key()))
                        .ifPresent(entry -> section(section, language, entry, shown.number())));
        beside(shown, language, entries);
        steps.keep(practice.id(), shown.id(), "translate", by, language.toLowerCase(Locale.ROOT));
        entities.flush();
        practice.lists(practice.listing().retold());
    }

    /** Words of what is no longer there are left behind. */
    private void beside(PracticeVersion shown, String language, Map<String, TranslationRows.Entry> entries) {
        Map<String, PracticePartner> partners = CarriedOver.byKey(shown);
        entries.forEach((field, entry) -> SideText.of(field).ifPresent(what -> {
            String text =
                    what == SideText.FILM_TRANSCRIPT ? Typed.text(entry.value()).strip() : Typed.line(entry.value());
            int of = Math.min(entry.ofSourceVersion(), shown.number());
            if (what.part() == PagePart.PARTNERS) {
                Optional.ofNullable(partners.get(SideText.key(field)))
                        .ifPresent(partner -> partner.translate(language, what, text.isEmpty() ? null : text, of));
            } else {
                media.translate(shown.id(), language, field, text, of);
            }
        }));
    }

    private static void section(PracticeSection section, String language, TranslationRows.Entry entry, int shown) {
        String text = Typed.text(entry.value()).strip();
        section.translate(
                language, text.isEmpty() ? null : new SectionText(text, Math.min(entry.ofSourceVersion(), shown)));
    }

    private static void head(PracticeVersion shown, String language, Map<String, TranslationRows.Entry> entries) {
        PracticeText before = shown.texts().get(language);
        int of = Stream.of(TranslationSheets.TITLE, TranslationSheets.TEASER, TranslationSheets.STATUS_REASON)
                .flatMapToInt(field -> entries.containsKey(field)
                        ? IntStream.of(entries.get(field).ofSourceVersion())
                        : before == null ? IntStream.empty() : IntStream.of(before.ofSourceVersion()))
                .min()
                .orElse(shown.number());
        PracticeText source = shown.texts().get(shown.source());
        String reason = source == null || source.statusReason() == null
                ? ""
                : said(TranslationSheets.STATUS_REASON, entries, before, PracticeText::statusReason);
        shown.translate(
                language,
                new PracticeText(
                        said(TranslationSheets.TITLE, entries, before, PracticeText::title),
                        said(TranslationSheets.TEASER, entries, before, PracticeText::teaser),
                        reason.isEmpty() ? null : reason,
                        Math.min(of, shown.number())));
    }

    private static String said(
            String field,
            Map<String, TranslationRows.Entry> entries,
            @Nullable PracticeText before,
            Function<PracticeText, @Nullable String> shown) {
        TranslationRows.Entry entry = entries.get(field);
        String published = before == null ? null : shown.apply(before);
        return entry == null ? Optional.ofNullable(published).orElse("") : Typed.line(entry.value());
    }
}
