package org.selvedge.practices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out how far a translated text follows its source, in what one reader may read of both. */
final class TranslationState {
    private TranslationState() {}

    static PracticePage.@Nullable Translation of(PracticeRow text, List<PracticeRows.SectionRow> sections) {
        if (text.isSource()) {
            return null;
        }
        List<PracticeRows.SectionRow> readable =
                sections.stream().filter(section -> section.body() != null).toList();
        List<PracticeRows.SectionRow> outdated = readable.stream()
                .filter(section -> section.language().equals(text.language()))
                .filter(section -> section.ofSourceVersion() < text.version())
                .toList();
        List<SectionKind> translated = readable.stream()
                .filter(section -> section.language().equals(text.language()))
                .map(PracticeRows.SectionRow::kind)
                .toList();
        Integer since = Stream.concat(
                        Stream.of(text).filter(PracticeRow::outdated).map(PracticeRow::outdatedSince),
                        outdated.stream().map(PracticeRows.SectionRow::outdatedSince))
                .map(version -> Objects.requireNonNullElse(version, text.version()))
                .min(Integer::compare)
                .orElse(null);
        return new PracticePage.Translation(
                since,
                text.outdated(),
                outdated.stream().map(PracticeRows.SectionRow::kind).sorted().toList(),
                readable.stream()
                        .map(PracticeRows.SectionRow::kind)
                        .filter(kind -> !translated.contains(kind))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
