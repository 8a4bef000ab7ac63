package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.practices.Gap;
import org.selvedge.practices.Manuscript;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Rows;
import org.selvedge.practices.Scale;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.TargetGroup;
import org.selvedge.practices.Theme;
import org.selvedge.shared.Moments;

/** Answers as people read them: what is a code or a row becomes words. */
final class AnswerWords {
    private static final Pattern MONTH_ALONE = Pattern.compile("--(?:0[1-9]|1[0-2])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    private static final Set<String> IDS = Set.of("organisation", "file", "poster");
    private static final Set<String> KINDS =
            Stream.of(OrganisationKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private AnswerWords() {}

    /** As the page calls it, where it is a section of its own. */
    static String label(RecordField field, Component screen) {
        return screen.getTranslation(field.section().map(SectionKind::labelKey).orElseGet(field::labelKey));
    }

    /** Which answer it is about, or whose readers; empty where it is about none. */
    static Optional<String> place(Gap gap, Component screen) {
        return RecordField.of(gap.field())
                .map(field -> screen.getTranslation(field.labelKey()))
                .or(() -> Stream.of(SectionKind.values())
                        .filter(section -> Manuscript.audienceKey(section).equals(gap.field()))
                        .findFirst()
                        .map(section -> screen.getTranslation(
                                "practices.writing.audience.of", screen.getTranslation(section.labelKey()))));
    }

    static String of(RecordField field, String answer, Component screen, Locale language) {
        return switch (field.shape().form()) {
            case ROWS ->
                Rows.read(answer).stream()
                        .map(row -> row(row, screen, language))
                        .collect(Collectors.joining("\n"));
            case CHOICE ->
                switch (field) {
                    case COUNTRY -> Locale.of("", answer).getDisplayCountry(language);
                    case SOURCE -> TextLanguage.name(Locale.forLanguageTag(answer), language);
                    case THEMES ->
                        Arrays.stream(answer.split(","))
                                .flatMap(key -> Theme.of(key).stream())
                                .map(theme -> screen.getTranslation(theme.labelKey()))
                                .collect(Collectors.joining(", "));
                    case GROUPS ->
                        Arrays.stream(answer.split(","))
                                .flatMap(key -> TargetGroup.of(key).stream())
                                .map(group -> screen.getTranslation(group.labelKey()))
                                .collect(Collectors.joining(", "));
                    case SCALE -> constant(Scale.values(), Scale::labelKey, answer, screen);
                    case TYPE -> constant(PracticeType.values(), PracticeType::labelKey, answer, screen);
                    case STATUS -> constant(PracticeStatus.values(), PracticeStatus::labelKey, answer, screen);
                    default ->
                        screen.getTranslation(answer.isEmpty() ? "practices.writing.no" : "practices.writing.yes");
                };
            case MONTH -> month(answer, language);
            case LINE, TEXT -> answer;
        };
    }

    private static <E extends Enum<E>> String constant(
            E[] constants, Function<E, String> key, String name, Component screen) {
        return Stream.of(constants)
                .filter(each -> each.name().equals(name))
                .map(each -> screen.getTranslation(key.apply(each)))
                .collect(Collectors.joining());
    }

    private static String month(String answer, Locale language) {
        if (MONTH_ALONE.matcher(answer).matches()) {
            return Month.of(Integer.parseInt(answer.substring(2))).getDisplayName(TextStyle.FULL_STANDALONE, language);
        }
        return MONTH.matcher(answer).matches() ? Moments.month(YearMonth.parse(answer), language) : answer;
    }

    private static String row(Map<String, String> row, Component screen, Locale language) {
        return row.entrySet().stream()
                .filter(cell -> !IDS.contains(cell.getKey()) && !cell.getValue().isBlank())
                .map(cell -> KINDS.contains(cell.getValue())
                        ? screen.getTranslation("practices.partner.kind." + cell.getValue())
                        : month(cell.getValue(), language))
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
                field == RecordField.THEMES || field == RecordField.GROUPS
                        ? Stream.of(mine, theirs)
                                .flatMap(keys -> Arrays.stream(keys.split(",")))
                                .filter(key -> !key.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(","))
                        : mine;
        };
    }
}
