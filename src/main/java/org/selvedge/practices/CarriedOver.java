package org.selvedge.practices;

import java.util.ArrayList;
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
    private final List<String> unchanged = new ArrayList<>();

    private CarriedOver(PracticeVersion before, PracticeVersion now) {
        this.before = before;
        this.now = now;
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
        now.partners().forEach(partner -> before.partners().forEach(earlier -> partner.speakLike(earlier)));
        return List.copyOf(carried.unchanged);
    }

    private void titles() {
        boolean same = Objects.equals(source(before), source(now));
        if (same) {
            unchanged.addAll(
                    List.of(TranslationSheets.TITLE, TranslationSheets.TEASER, TranslationSheets.STATUS_REASON));
        }
        before.texts()
                .forEach((language, text) -> of(language, text.ofSourceVersion(), same, now.texts())
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
                .forEach((language, text) -> of(language, text.ofSourceVersion(), same, section.texts())
                        .filter(of -> !widened || of == now.number())
                        .ifPresent(of -> section.translate(language, new SectionText(text.body(), of))));
    }

    /** The version that a piece translates from now on; empty where it is not carried over. */
    private Optional<Integer> of(String language, int of, boolean same, Map<String, ?> there) {
        boolean current = same && of >= before.number() && before.source().equals(now.source());
        if (language.equals(now.source()) || (!current && there.containsKey(language))) {
            return Optional.empty();
        }
        return Optional.of(current ? now.number() : Math.min(of, now.number() - 1));
    }
}
