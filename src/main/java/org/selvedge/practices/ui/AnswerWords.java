package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Rows;
import org.selvedge.practices.Scale;
import org.selvedge.practices.Theme;

/** Answers as people read them: what is a code or a row becomes words. */
final class AnswerWords {
    private AnswerWords() {}

    static String of(RecordField field, String answer, Component screen, Locale language) {
        return switch (field.shape().form()) {
            case ROWS -> Rows.read(answer).stream().map(AnswerWords::row).collect(Collectors.joining("\n"));
            case CHOICE ->
                switch (field) {
                    case COUNTRY -> Locale.of("", answer).getDisplayCountry(language);
                    case SOURCE -> TextLanguage.name(Locale.forLanguageTag(answer), language);
                    case THEMES ->
                        Arrays.stream(answer.split(","))
                                .flatMap(key -> Theme.of(key).stream())
                                .map(theme -> screen.getTranslation(theme.labelKey()))
                                .collect(Collectors.joining(", "));
                    case SCALE -> constant(Scale.values(), Scale::labelKey, answer, screen);
                    case TYPE -> constant(PracticeType.values(), PracticeType::labelKey, answer, screen);
                    case STATUS -> constant(PracticeStatus.values(), PracticeStatus::labelKey, answer, screen);
                    default ->
                        screen.getTranslation(answer.isEmpty() ? "practices.writing.no" : "practices.writing.yes");
                };
            case LINE, TEXT, MONTH -> answer;
        };
    }

    private static <E extends Enum<E>> String constant(
            E[] constants, java.util.function.Function<E, String> key, String name, Component screen) {
        return Stream.of(constants)
                .filter(each -> each.name().equals(name))
                .map(each -> screen.getTranslation(key.apply(each)))
                .collect(Collectors.joining());
    }

    private static String row(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> !cell.getKey().equals("organisation")
                        && !cell.getValue().isBlank())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" · "));
    }

    /** Both answers in one, where that can be: texts one after the other, rows and themes together; else mine. */
    static String both(RecordField field, String mine, String theirs) {
        return switch (field.shape().form()) {
            case TEXT -> mine.strip() + "\n\n" + theirs.strip();
            case LINE -> mine.strip() + " / " + theirs.strip();
            case ROWS ->
                Rows.write(Stream.concat(Rows.read(theirs).stream(), Rows.read(mine).stream())
                        .distinct()
                        .toList());
            case MONTH -> mine;
            case CHOICE ->
                field == RecordField.THEMES
                        ? Stream.of(mine, theirs)
                                .flatMap(keys -> Arrays.stream(keys.split(",")))
                                .filter(key -> !key.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(","))
                        : mine;
        };
    }
}
