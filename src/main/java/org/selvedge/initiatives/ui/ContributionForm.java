package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.initiatives.ContributionChange;
import org.selvedge.initiatives.ContributionKind;
import org.selvedge.initiatives.ContributionTerms;
import org.selvedge.shared.Amounts;
import org.selvedge.shared.ui.Submit;

/** What a partner says about a contribution; knows fields, not services. */
class ContributionForm extends Div {
    private static final int PAUSE_MILLIS = 1_500;

    private final Select<ContributionKind> kind = new Select<>();
    private final TextField unit = new TextField();
    private final TextField promised = new TextField();
    private final TextField delivered = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextArea note = new TextArea();
    private final Submit submit = new Submit();

    /** {@code changed} runs whenever the person changed something, at most every two seconds while they type. */
    ContributionForm(Runnable changed) {
        addClassName("contribution-form");
        kind.setItems(ContributionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("initiatives.ContributionKind." + each));
        kind.setLabel(getTranslation("initiatives.contribution.kind"));
        unit.setLabel(getTranslation("initiatives.contribution.unit"));
        unit.setHelperText(getTranslation("initiatives.contribution.unit.help"));
        promised.setLabel(getTranslation("initiatives.contribution.promised"));
        promised.setHelperText(getTranslation("initiatives.contribution.amount.help"));
        delivered.setLabel(getTranslation("initiatives.contribution.delivered"));
        delivered.setHelperText(getTranslation("initiatives.contribution.amount.help"));
        from.setLabel(getTranslation("initiatives.contribution.from"));
        to.setLabel(getTranslation("initiatives.contribution.to"));
        note.setLabel(getTranslation("initiatives.contribution.note"));
        note.setHelperText(getTranslation("initiatives.contribution.note.help"));
        Stream.<HasValueChangeMode>of(unit, promised, delivered, note).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(PAUSE_MILLIS);
        });
        Stream.<AbstractField<?, ?>>of(kind, unit, promised, delivered, from, to, note)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
        submit.field("kind", kind)
                .field("unit", unit)
                .field("promised", promised)
                .field("delivered", delivered)
                .field("from", from)
                .field("to", to)
                .field("note", note);
        note.addClassName("whole-line");
        Stream.of(from, to).forEach(day -> day.setLocale(european(getLocale())));
        add(kind, unit, promised, delivered, from, to, note);
    }

    /** True when the service took it; a refusal stands at its field. */
    boolean submit(Runnable service) {
        return submit.call(service);
    }

    ContributionChange change() {
        return new ContributionChange(
                kind.getValue(),
                unit.getValue(),
                promised.getValue(),
                delivered.getValue(),
                from.getValue(),
                to.getValue(),
                note.getValue());
    }

    void show(ContributionTerms terms, String words) {
        kind.setValue(terms.kind());
        unit.setValue(terms.unit() == null ? "" : terms.unit());
        promised.setValue(Amounts.write(terms.promised(), getLocale()));
        delivered.setValue(Amounts.write(terms.delivered(), getLocale()));
        from.setValue(terms.fromDay());
        to.setValue(terms.toDay());
        note.setValue(words);
    }

    /** As a draft keeps it. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", kind.getValue() == null ? "" : kind.getValue().name());
        fields.put("unit", unit.getValue());
        fields.put("promised", promised.getValue());
        fields.put("delivered", delivered.getValue());
        fields.put("from", from.getValue() == null ? "" : from.getValue().toString());
        fields.put("to", to.getValue() == null ? "" : to.getValue().toString());
        fields.put("note", note.getValue());
        return fields;
    }

    void show(Map<String, String> fields) {
        String chosen = fields.getOrDefault("kind", "");
        kind.setValue(chosen.isEmpty() ? null : ContributionKind.valueOf(chosen));
        unit.setValue(fields.getOrDefault("unit", ""));
        promised.setValue(fields.getOrDefault("promised", ""));
        delivered.setValue(fields.getOrDefault("delivered", ""));
        from.setValue(day(fields.getOrDefault("from", "")));
        to.setValue(day(fields.getOrDefault("to", "")));
        note.setValue(fields.getOrDefault("note", ""));
    }

    /** Days before months in English too. */
    private static Locale european(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
