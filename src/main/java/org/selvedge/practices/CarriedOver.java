package org.selvedge.practices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Translations go on with the text: what translates an unchanged piece of the source is as good for the next version as it
 * was for the last, and the rest stays and says which version it translates.
 */
final class CarriedOver {
    private final PracticeVersion before;
    private final PracticeVersion now;
    private final GoingOn goingOn;
    private final List<String> unchanged = new ArrayList<>();

    private CarriedOver(PracticeVersion before, PracticeVersion now) {
        this.before = before;
        this.now = now;
        this.goingOn = GoingOn.of(before, now);
    }

    /**
     * From the version that readers saw until now to the one they see from now on.
     *
     * @return the fields of the source that say the same in both
     */
    static List<String> from(PracticeVersion before, PracticeVersion now) {
        CarriedOver carried = new CarriedOver(before, now);
        carried.titles();
        for (PracticeSection section : now.sections()) {
            before.sections().stream()
                    .filter(earlier -> earlier.kind() == section.kind())
                    .forEach(earlier -> carried.section(earlier, section));
        }
        Map<String, PracticePartner> earlier = byKey(before);
        byKey(now)
                .forEach((key, partner) -> Optional.ofNullable(earlier.get(key))
                        .ifPresent(partnerBefore -> carried.partner(key, partnerBefore, partner)));
        return List.copyOf(carried.unchanged);
    }

    private void titles() {
        boolean same = Objects.equals(source(before), source(now));
        if (same) {
            unchanged.addAll(
                    List.of(TranslationSheets.TITLE, TranslationSheets.TEASER, TranslationSheets.STATUS_REASON));
        }
        before.texts()
                .forEach((language, text) -> goingOn.next(
                                language,
                                text.ofSourceVersion(),
                                same,
                                now.texts().containsKey(language),
                                false)
                        .ifPresent(of -> now.translate(
                                language, new PracticeText(text.title(), text.teaser(), text.statusReason(), of))));
    }

    /** What the source says, whatever version says it. */
    private static @Nullable PracticeText source(PracticeVersion version) {
        PracticeText text = version.texts().get(version.source());
        return text == null ? null : new PracticeText(text.title(), text.teaser(), text.statusReason(), 0);
    }

    /** Where more people read a section than before, what says something else than it does today is not for them. */
    private void section(PracticeSection earlier, PracticeSection section) {
        boolean widened = section.audience().compareTo(earlier.audience()) < 0;
        boolean same = Objects.equals(
                earlier.bodies().get(before.source()), section.bodies().get(now.source()));
        if (same) {
            unchanged.add(section.kind().key());
        }
        earlier.texts()
                .forEach((language, text) -> goingOn.next(
                                language,
                                text.ofSourceVersion(),
                                same,
                                section.texts().containsKey(language),
                                widened)
                        .ifPresent(of -> section.translate(language, new SectionText(text.body(), of))));
    }

    /** By what they are found again. */
    static Map<String, PracticePartner> byKey(PracticeVersion version) {
        SideText.Keys keys = new SideText.Keys();
        Map<String, PracticePartner> partners = new LinkedHashMap<>();
        version.partners().forEach(partner -> partners.put(keys.next(partner.key()), partner));
        return partners;
    }

    /** What was said of a partner that nobody could read by its name is not for those who may from now on. */
    private void partner(String key, PracticePartner earlier, PracticePartner partner) {
        boolean widened = !earlier.confirmed() && !earlier.cited();
        for (SideText what : List.of(SideText.PARTNER_ROLE, SideText.PARTNER_CONTRIBUTION)) {
            String said = said(partner, now.source(), what);
            boolean same = said != null && said.equals(said(earlier, before.source(), what));
            if (same) {
                unchanged.add(what.field(key));
            }
            earlier.words().forEach((language, words) -> {
                String text = words.text(what);
                if (said != null && text != null) {
                    goingOn.next(language, words.of(what), same, said(partner, language, what) != null, widened)
                            .ifPresent(of -> partner.translate(language, what, text, of));
                }
            });
        }
    }

    private static @Nullable String said(PracticePartner partner, String language, SideText what) {
        return partner.words().getOrDefault(language, PartnerWords.NONE).text(what);
    }
}
