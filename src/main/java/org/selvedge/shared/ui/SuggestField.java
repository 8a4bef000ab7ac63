package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A field to search with that suggests places to go to while one types: a combobox with a grouped list. Arrows, enter and the
 * mouse in the list belong to {@code zone.js}; an answer that comes late is one for other words and is not shown.
 */
public abstract class SuggestField extends Div {
    private static final int LONGEST = 200;
    private static final int PAUSE_MILLIS = 150;

    private final Input input = new Input(ValueChangeMode.LAZY);
    private final Div list = new Div();
    private final Span status = new Span();
    private final String id;
    private String settled = "";
    private String searched = "";
    private int answers;

    /** Places of one kind. */
    public record Group(String title, List<Choice> choices) {}

    /** One place and what is said of it. */
    public record Choice(String address, Component content) {}

    /** @param id of the field in the page */
    protected SuggestField(String id, String label) {
        this.id = id;
        addClassName("suggest");
        getElement().setAttribute("role", "search");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        NativeButton clear = new NativeButton("", click -> {
            show("");
            input.focus();
        });
        clear.addClassName("suggest-clear");
        clear.setTabIndex(-1);
        clear.setAriaLabel(getTranslation("shared.suggest.clear"));
        field(label);
        list.setId(id + "-list");
        list.addClassName("suggest-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("shared.suggest"));
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        close();
        add(caption, input, clear, list, status);
    }

    private void field(String label) {
        input.setId(id);
        input.addClassName("suggest-input");
        input.setPlaceholder(label);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.addValueChangeListener(change -> suggest(change.getValue()));
        input.addBlurListener(left -> close());
        Element field = input.getElement();
        field.setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-haspopup", "listbox")
                .setAttribute("aria-controls", id + "-list")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", String.valueOf(LONGEST));
        field.addEventListener(
                        "keydown",
                        enter -> searched(
                                enter.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter' && !event.defaultPrevented && !event.isComposing")
                .addEventData("element.value");
        field.addEventListener("keydown", escape -> close()).setFilter("event.key === 'Escape'");
        field.addEventListener("keydown", down -> open(input.getValue()))
                .setFilter("event.key === 'ArrowDown' && element.getAttribute('aria-expanded') === 'false'");
    }

    /** What to suggest for what was typed so far. */
    protected abstract List<Group> suggested(String typed);

    /** Somebody wants everything that these words find. */
    protected abstract void search(String words);

    public String getValue() {
        return input.getValue();
    }

    /** What was looked for last; not what was typed on the way to a suggestion. */
    public String searched() {
        return searched;
    }

    /** Shows these words without suggesting anything. */
    public void show(String words) {
        settled = words;
        searched = words;
        input.setValue(words);
        close();
    }

    private void searched(String words) {
        show(words);
        search(words);
    }

    private void suggest(String typed) {
        if (!typed.equals(settled)) {
            settled = "";
            open(typed);
        }
    }

    private void open(String typed) {
        close();
        List<Group> groups = suggested(typed);
        int count = groups.stream().mapToInt(group -> group.choices().size()).sum();
        answers++;
        groups.forEach(group -> list.add(group(group, list.getComponentCount())));
        list.getElement().setAttribute("hidden", count == 0);
        input.getElement().setAttribute("aria-expanded", String.valueOf(count > 0));
        status.setText(typed.isBlank() ? "" : getTranslation("shared.suggest.count", count));
    }

    private void close() {
        list.removeAll();
        list.getElement().setAttribute("hidden", true);
        input.getElement().setAttribute("aria-expanded", "false");
        status.setText("");
    }

    /** Ids are new with each answer: what somebody was at in the one before is not taken for something else. */
    private Component group(Group group, int place) {
        String name = id + "-" + answers + "-" + place;
        Span title = new Span(group.title());
        title.setId(name);
        title.addClassName("suggest-group");
        title.getElement().setAttribute("role", "presentation");
        Div choices = new Div(title);
        choices.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", name);
        for (Choice choice : group.choices()) {
            Anchor option = new Anchor(choice.address(), choice.content());
            option.setId(name + "-" + choices.getComponentCount());
            option.setTabIndex(-1);
            option.getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
            choices.add(option);
        }
        return choices;
    }
}
