package org.selvedge.practices.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.selvedge.practices.AdoptionChange;
import org.selvedge.practices.AdoptionState;
import org.selvedge.shared.ui.MonthChoice;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.shared.ui.Submit;

/** What a member says about their organisation taking up a practice; knows fields, not services. */
class AdoptionForm extends Div {
    private static final int PAUSE_MILLIS = 1_500;

    private final RadioButtonGroup<AdoptionState> state = new RadioButtonGroup<>();
    private final MonthField since;
    private final TextArea changes = new TextArea();
    private final TextArea outcome = new TextArea();
    private final Submit submit = new Submit();

    /** {@code changed} runs whenever the person changed something, at most every two seconds while they type. */
    AdoptionForm(Year thisYear, Runnable changed) {
        addClassName("adoption-form");
        since = new MonthField(thisYear);
        state.setItems(AdoptionState.CONSIDERING, AdoptionState.PILOTING, AdoptionState.RUNNING, AdoptionState.STOPPED);
        state.setItemLabelGenerator(each -> getTranslation("practices.adoption.we." + each));
        state.setLabel(getTranslation("practices.adoption.state"));
        since.setLabel(getTranslation("practices.adoption.since"));
        describe(changes, "practices.adoption.changes");
        describe(outcome, "practices.adoption.outcome");
        Stream.<AbstractField<?, ?>>of(state, since, changes, outcome)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
        submit.field("state", state)
                .field("since", since)
                .field("changes", changes)
                .field("outcome", outcome);
        add(state, since, changes, outcome);
    }

    private void describe(TextArea field, String key) {
        field.setLabel(getTranslation(key));
        field.setHelperText(getTranslation(key + ".help"));
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    /** True when the service took it; a refusal stands at its field. */
    boolean submit(Runnable service) {
        return !since.sayWhatIsMissing() && submit.call(service);
    }

    AdoptionChange change() {
        return new AdoptionChange(state.getValue(), since.month().orElse(null), changes.getValue(), outcome.getValue());
    }

    void show(AdoptionChange said) {
        state.setValue(said.state());
        since.setMonth(said.since());
        changes.setValue(said.changes());
        outcome.setValue(said.outcome());
    }

    /** As a draft keeps it. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("state", state.getValue() == null ? "" : state.getValue().name());
        fields.put("since", since.getValue().text());
        fields.put("changes", changes.getValue());
        fields.put("outcome", outcome.getValue());
        return fields;
    }

    void show(Map<String, String> fields) {
        String chosen = fields.getOrDefault("state", "");
        show(new AdoptionChange(
                chosen.isEmpty() ? null : AdoptionState.valueOf(chosen),
                null,
                fields.getOrDefault("changes", ""),
                fields.getOrDefault("outcome", "")));
        since.setValue(MonthChoice.read(fields.getOrDefault("since", "")));
    }
}
