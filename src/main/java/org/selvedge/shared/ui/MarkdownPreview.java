package org.selvedge.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.selvedge.shared.Markdown;

/** What readers will see of a text, beside it or below it; only made while it is open. */
class MarkdownPreview extends Section {
    private final Button toggle = new Button();
    private String text = "";
    private String shown = "";
    private String language = "";

    MarkdownPreview(String label) {
        addClassName("markdown-preview");
        name(label);
        setVisible(false);
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClickListener(click -> open(!isVisible()));
        open(false);
    }

    Button toggle() {
        return toggle;
    }

    void name(String label) {
        getElement().setAttribute("aria-label", getTranslation("shared.markdown.preview", label));
    }

    void lang(Locale tongue) {
        language = tongue.toLanguageTag();
        if (isVisible()) {
            show();
        }
    }

    void text(String markdown) {
        text = markdown;
        if (isVisible() && !markdown.equals(shown)) {
            show();
        }
    }

    private void open(boolean is) {
        setVisible(is);
        toggle.setText(getTranslation(is ? "shared.markdown.preview.hide" : "shared.markdown.preview.show"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(is));
        if (is) {
            show();
        }
    }

    private void show() {
        shown = text;
        removeAll();
        if (text.isBlank()) {
            Paragraph nothing = new Paragraph(getTranslation("shared.markdown.preview.empty"));
            nothing.addClassName("soft");
            add(nothing);
            return;
        }
        RichText rendered = new RichText(Markdown.render(text));
        if (!language.isEmpty()) {
            rendered.getElement().setAttribute("lang", language);
        }
        add(rendered);
    }
}
