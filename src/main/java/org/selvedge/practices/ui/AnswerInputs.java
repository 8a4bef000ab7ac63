package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Year;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Rows;
import org.selvedge.practices.Scale;
import org.selvedge.practices.TargetGroup;
import org.selvedge.practices.Theme;
import org.selvedge.practices.WritingLists;
import org.selvedge.shared.ui.MarkdownField;
import org.selvedge.shared.ui.MonthChoice;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.shared.ui.RowsField;

/** Makes the control for each question of the record; knows questions, not services. */
class AnswerInputs {
    private static final int PAUSE_MILLIS = 1_500;
    private static final String YES = "yes";

    private final Component screen;
    private final Locale language;
    private final Locale written;
    private final Year thisYear;
    private final RecordRows rows;

    /**
     * @param language the reader's
     * @param written the language in which the practice is written
     */
    AnswerInputs(Component screen, Locale language, Locale written, Year thisYear, RecordRows rows) {
        this.screen = screen;
        this.language = language;
        this.written = written;
        this.thisYear = thisYear;
        this.rows = rows;
    }

    AnswerInput<?> of(RecordField field) {
        return switch (field.shape().form()) {
            case TEXT -> text(field);
            case LINE -> field == RecordField.CURRENCY ? currency(field) : line(field);
            case MONTH -> month(field);
            case ROWS -> rows(field);
            case CHOICE -> choice(field);
        };
    }

    private AnswerInput<?> choice(RecordField field) {
        return switch (field) {
            case COUNTRY -> country(field);
            case SOURCE -> language(field);
            case SCALE -> select(field, Scale.class, Scale::labelKey);
            case TYPE -> radio(field, PracticeType.class, PracticeType::labelKey);
            case STATUS -> radio(field, PracticeStatus.class, PracticeStatus::labelKey);
            case THEMES -> themes(field);
            case GROUPS -> groups(field);
            default -> tick(field);
        };
    }

    private AnswerInput<String> text(RecordField field) {
        MarkdownField text =
                new MarkdownField("").longest(field.shape().longest()).lang(written);
        named(text, field);
        text.setLabel(screen.getTranslation(field.labelKey()));
        text.setRequiredIndicatorVisible(field.need() == RecordField.Need.NEEDED);
        return AnswerInput.of(text, Function.identity(), Function.identity());
    }

    private AnswerInput<String> line(RecordField field) {
        TextFieldBase<?, String> line = field.shape().longest() > 200 ? new TextArea() : new TextField();
        line.setValueChangeMode(ValueChangeMode.TIMEOUT);
        line.setValueChangeTimeout(PAUSE_MILLIS);
        line.getElement().setProperty("manualValidation", true);
        line.getElement().setAttribute("lang", written.toLanguageTag());
        if (line instanceof TextArea area) {
            area.setMinRows(2);
        }
        named(line, field);
        return new AnswerInput<>(line, Function.identity(), Function.identity(), answer -> tooLong(field, answer));
    }

    private String tooLong(RecordField field, String answer) {
        int longest = field.shape().longest();
        String text = answer.strip();
        return text.codePointCount(0, text.length()) > longest
                ? screen.getTranslation("practices.gap.long", longest)
                : "";
    }

    private AnswerInput<?> country(RecordField field) {
        ComboBox<String> box = named(new ComboBox<>(), field);
        box.setItems(WritingLists.countries(language));
        box.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(language));
        return AnswerInput.of(box, Function.identity(), Function.identity());
    }

    private AnswerInput<?> currency(RecordField field) {
        ComboBox<String> box = named(new ComboBox<>(), field);
        box.setItems(WritingLists.CURRENCIES);
        box.setItemLabelGenerator(code -> screen.getTranslation(
                "practices.writing.currency", code, Currency.getInstance(code).getDisplayName(language)));
        return AnswerInput.of(box, Function.identity(), Function.identity());
    }

    private AnswerInput<?> language(RecordField field) {
        ComboBox<String> box = named(new ComboBox<>(), field);
        box.setItems(WritingLists.languages(language));
        box.setItemLabelGenerator(code -> TextLanguage.name(Locale.forLanguageTag(code), language));
        return AnswerInput.of(box, Function.identity(), Function.identity());
    }

    private <E extends Enum<E>> AnswerInput<E> select(RecordField field, Class<E> type, Function<E, String> label) {
        Select<E> select = named(new Select<>(), field);
        select.setEmptySelectionAllowed(true);
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(each -> each == null ? "" : screen.getTranslation(label.apply(each)));
        return AnswerInput.of(select, Enum::name, name -> Enum.valueOf(type, name));
    }

    private <E extends Enum<E>> AnswerInput<E> radio(RecordField field, Class<E> type, Function<E, String> label) {
        RadioButtonGroup<E> group = named(new RadioButtonGroup<>(), field);
        group.setItems(type.getEnumConstants());
        group.setItemLabelGenerator(each -> screen.getTranslation(label.apply(each)));
        return AnswerInput.of(group, Enum::name, name -> Enum.valueOf(type, name));
    }

    private AnswerInput<Set<Theme>> themes(RecordField field) {
        CheckboxGroup<Theme> group = named(new CheckboxGroup<>(), field);
        group.addClassName("themes-choice");
        group.setItems(Theme.values());
        group.setItemLabelGenerator(theme -> screen.getTranslation(theme.labelKey()));
        return new AnswerInput<>(
                group,
                themes -> themes.stream().sorted().map(Theme::key).collect(Collectors.joining(",")),
                keys -> Arrays.stream(keys.split(","))
                        .flatMap(key -> Theme.of(key).stream())
                        .collect(Collectors.toSet()),
                answer -> answer.split(",").length > Theme.MOST
                        ? screen.getTranslation("practices.content.themes", Theme.MOST)
                        : "");
    }

    private AnswerInput<Set<TargetGroup>> groups(RecordField field) {
        CheckboxGroup<TargetGroup> choice = named(new CheckboxGroup<>(), field);
        choice.addClassName("themes-choice");
        choice.setItems(TargetGroup.values());
        choice.setItemLabelGenerator(group -> screen.getTranslation(group.labelKey()));
        return AnswerInput.of(
                choice,
                groups -> groups.stream().sorted().map(TargetGroup::key).collect(Collectors.joining(",")),
                keys -> Arrays.stream(keys.split(","))
                        .flatMap(key -> TargetGroup.of(key).stream())
                        .collect(Collectors.toSet()));
    }

    private AnswerInput<Boolean> tick(RecordField field) {
        Checkbox box = named(new Checkbox(), field);
        return AnswerInput.of(box, ticked -> ticked ? YES : "", YES::equals);
    }

    private AnswerInput<MonthChoice> month(RecordField field) {
        MonthField month = named(new MonthField(thisYear.plusYears(field == RecordField.ENDED ? 5 : 0)), field);
        return new AnswerInput<>(
                month,
                MonthChoice::text,
                MonthChoice::read,
                answer -> MonthChoice.read(answer)
                        .missing()
                        .map(key -> screen.getTranslation(key))
                        .orElse(""));
    }

    private AnswerInput<?> rows(RecordField field) {
        RowsField list = rows.of(field);
        list.setHelperText(screen.getTranslation(field.helpKey()));
        list.setRequiredIndicatorVisible(field.need() == RecordField.Need.NEEDED);
        return AnswerInput.of(list, Rows::write, Rows::read);
    }

    private <C extends Component & HasLabel & HasHelper & HasValidation> C named(C control, RecordField field) {
        String label = screen.getTranslation(field.labelKey());
        control.setLabel(
                field.need() == RecordField.Need.NEEDED
                        ? screen.getTranslation("practices.writing.needed", label)
                        : label);
        control.setHelperText(screen.getTranslation(field.helpKey()));
        control.getElement().setAttribute("theme", "helper-above-field");
        control.getElement().setProperty("manualValidation", true);
        return control;
    }
}
