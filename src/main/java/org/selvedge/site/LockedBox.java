package org.selvedge.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.SectionKind;
import org.selvedge.shared.Texts;

/** What a page announces to strangers of the sections they cannot read: how many, and which. */
final class LockedBox {
    private LockedBox() {}

    /** In one sentence; empty when everything is public. */
    static String sentence(PracticePage page, Texts texts, Locale language) {
        List<SectionKind> kinds = page.locked().stream()
                .flatMap(locked -> locked.kinds().stream())
                .sorted()
                .toList();
        String names =
                kinds.stream().map(kind -> texts.get(language, kind.labelKey())).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : texts.get(language, "site.practice.locked", kinds.size(), names);
    }
}
