package org.selvedge.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.selvedge.people.Account;
import org.selvedge.people.AccountService;
import org.selvedge.people.ColourScheme;
import org.selvedge.people.Preferences;
import org.selvedge.shared.Texts;
import org.selvedge.shared.ui.Submit;

/** Name, language, colours and time zone. */
class PreferencesForm extends Div {
    private final TextField name = new TextField();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<ColourScheme> scheme = new RadioButtonGroup<>();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Submit submit = new Submit();

    PreferencesForm(Account account, Consumer<PreferencesForm> keep) {
        addClassName("account-form");
        name.setLabel(getTranslation("people.account.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(account.name());
        submit.field("name", name);
        language.setLabel(getTranslation("people.account.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(item -> sentence(item.getDisplayLanguage(item), item));
        language.setValue(account.language());
        scheme.setLabel(getTranslation("people.account.scheme"));
        scheme.setItems(ColourScheme.values());
        scheme.setItemLabelGenerator(item -> getTranslation("people.ColourScheme." + item.name()));
        scheme.setValue(account.scheme());
        zone.setLabel(getTranslation("people.account.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setValue(account.zone().getId());
        zone.setClearButtonVisible(false);
        Button button = new Button(getTranslation("people.account.keep"), click -> keep.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(name, zone, language, scheme);
        fields.addClassName("form-grid");
        add(fields, button);
    }

    Locale language() {
        return language.getValue();
    }

    ColourScheme scheme() {
        return scheme.getValue();
    }

    boolean submit(AccountService accounts) {
        String chosen = zone.getValue() == null ? "Europe/Paris" : zone.getValue();
        return submit.call(() -> accounts.prefer(
                new Preferences(name.getValue(), language.getValue(), scheme.getValue(), ZoneId.of(chosen))));
    }

    private static String sentence(String word, Locale language) {
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }
}
