package org.selvedge.organisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.selvedge.organisations.OrganisationEntry;
import org.selvedge.organisations.OrganisationService;
import org.selvedge.shared.Texts;
import org.selvedge.shared.ui.Submit;

/** What an organisation may say about itself: a text per language, a website, its size. */
class OrganisationForm extends Div {
    private final TextField website = new TextField();
    private final IntegerField homes = new IntegerField();
    private final Map<String, TextArea> descriptions = new LinkedHashMap<>();
    private final Submit submit = new Submit();
    private OrganisationEntry entry;

    OrganisationForm(OrganisationEntry entry, Runnable save) {
        this.entry = entry;
        addClassNames("sheet", "own-organisation-form");
        Div fields = new Div();
        fields.addClassName("form-grid");
        Texts.LANGUAGES.forEach(language -> fields.add(description(language)));
        fields.add(website(), homes());
        Button button = new Button(getTranslation("organisations.own.save"), click -> save.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph rest = new Paragraph(getTranslation("organisations.own.rest"));
        rest.addClassNames("soft", "small");
        add(fields, button, rest);
    }

    /** True when the service took it. */
    boolean submit(OrganisationService organisations) {
        Map<String, String> texts = new HashMap<>(entry.descriptions());
        descriptions.forEach((language, field) -> texts.put(language, field.getValue()));
        return submit.call(
                () -> entry = organisations.present(homes.getValue(), website.getValue(), texts, entry.version()));
    }

    private TextArea description(Locale language) {
        TextArea text =
                new TextArea(getTranslation("organisations.own.description", language.getDisplayLanguage(getLocale())));
        text.setValue(entry.descriptions().getOrDefault(language.getLanguage(), ""));
        text.setMinRows(4);
        text.setHelperText(getTranslation("organisations.own.description.help"));
        text.getElement().setAttribute("lang", language.toLanguageTag());
        descriptions.put(language.getLanguage(), text);
        submit.field("description-" + language.getLanguage(), text);
        return text;
    }

    private TextField website() {
        website.setLabel(getTranslation("organisations.own.website"));
        website.setHelperText(getTranslation("organisations.own.website.help"));
        website.setValue(entry.website() == null ? "" : entry.website());
        submit.field("website", website);
        return website;
    }

    private IntegerField homes() {
        homes.setLabel(getTranslation("organisations.own.homes"));
        homes.setHelperText(getTranslation("organisations.own.homes.help"));
        homes.setValue(entry.homes());
        submit.field("homes", homes);
        return homes;
    }
}
