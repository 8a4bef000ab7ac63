package org.selvedge.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeMedia;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.SectionKind;
import org.selvedge.shared.Texts;

/** What a page announces to strangers: sections that they cannot read by name, files by their number. */
final class LockedBox {
    private LockedBox() {}

    /** A sentence for each; none when everything is public. */
    static List<String> sentences(PracticePage page, Texts texts, Locale language) {
        int files = page.media().locked().stream()
                .mapToInt(PracticeMedia.Locked::count)
                .sum();
        return Stream.of(
                        sections(page, texts, language),
                        files == 0 ? "" : texts.get(language, "site.practice.lockedFiles", files))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String sections(PracticePage page, Texts texts, Locale language) {
        List<SectionKind> kinds = page.locked().stream()
                .flatMap(locked -> locked.kinds().stream())
                .sorted()
                .toList();
        String names =
                kinds.stream().map(kind -> texts.get(language, kind.labelKey())).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : texts.get(language, "site.practice.locked", kinds.size(), names);
    }
}
