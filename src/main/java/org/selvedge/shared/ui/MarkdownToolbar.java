package org.selvedge.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** One stop of the Tab key, arrow keys inside; what its buttons do to the text is done in the browser. */
class MarkdownToolbar extends Div {
    MarkdownToolbar(String label) {
        addClassName("markdown-toolbar");
        getElement().setAttribute("role", "toolbar");
        name(label);
        for (Mark mark : Mark.values()) {
            add(button(mark));
        }
    }

    void name(String label) {
        getElement().setAttribute("aria-label", getTranslation("shared.markdown.toolbar", label));
    }

    private NativeButton button(Mark mark) {
        String name = getTranslation("shared.markdown." + mark.name().toLowerCase(Locale.ROOT));
        NativeButton button = new NativeButton();
        button.add(mark.icon.create());
        button.setAriaLabel(name);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-mark", mark.name().toLowerCase(Locale.ROOT));
        button.getElement().setAttribute("tabindex", mark.ordinal() == 0 ? "0" : "-1");
        if (mark.key.isEmpty()) {
            button.getElement().setAttribute("title", name);
        } else {
            button.getElement()
                    .setAttribute("title", getTranslation("shared.markdown.shortcut", name, mark.key))
                    .setAttribute("aria-keyshortcuts", "Control+" + mark.key);
        }
        return button;
    }

    private enum Mark {
        BOLD(VaadinIcon.BOLD, "B"),
        ITALIC(VaadinIcon.ITALIC, "I"),
        LINK(VaadinIcon.LINK, "K"),
        HEADING(VaadinIcon.HEADER, ""),
        BULLETS(VaadinIcon.LIST_UL, ""),
        NUMBERS(VaadinIcon.LIST_OL, ""),
        QUOTE(VaadinIcon.QUOTE_LEFT, "");

        private final VaadinIcon icon;
        private final String key;

        Mark(VaadinIcon icon, String key) {
            this.icon = icon;
            this.key = key;
        }
    }
}
