package org.selvedge.practices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out how far a translated text follows its source, in what one reader may read of both. */
final class TranslationState {
    private TranslationState() {}

    static PracticePage.@Nullable Translation of(
            PracticeRow text, List<PracticeRows.SectionRow> sections, List<SideWord> beside, MediaCells media) {
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
        List<SideWord> source = in(beside, text.source());
        Map<String, SideWord> said =
                in(beside, text.language()).stream().collect(Collectors.toMap(SideWord::field, Function.identity()));
        List<SideWord> behind = source.stream()
                .flatMap(word -> Stream.ofNullable(said.get(word.field())))
                .filter(word -> word.of() < text.version())
                .toList();
        Integer since = Stream.of(
                        Stream.of(text).filter(PracticeRow::outdated).map(PracticeRow::outdatedSince),
                        outdated.stream().map(PracticeRows.SectionRow::outdatedSince),
                        behind.stream().map(word -> media.shownAfter(word.of())))
                .flatMap(Function.identity())
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
                        .toList(),
                parts(behind.stream()),
                parts(source.stream().filter(word -> !said.containsKey(word.field()))));
    }

    private static List<SideWord> in(List<SideWord> words, String language) {
        return words.stream().filter(word -> word.language().equals(language)).toList();
    }

    private static List<PagePart> parts(Stream<SideWord> words) {
        return words.map(word -> word.what().part()).distinct().sorted().toList();
    }
}
