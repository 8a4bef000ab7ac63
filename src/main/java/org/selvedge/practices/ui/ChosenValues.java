package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.selvedge.practices.PracticeQuery;

/** What the list is narrowed down to: each choice can be taken back here, or all at once. */
class ChosenValues extends Div {
    private final KeptItems<ChosenValue, Chip> chips;
    private final Button all = new Button(getTranslation("practices.chosen.all"));
    private final Runnable otherwise;
    private PracticeQuery query = PracticeQuery.everything();

    /** @param otherwise leads to where one is when no choice is left to be at */
    ChosenValues(Runnable otherwise) {
        this.otherwise = otherwise;
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", getTranslation("practices.chosen.title"));
        chips = new KeptItems<>(list, Chip::new);
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        all.addClickListener(click -> {
            open(query.wide());
            otherwise.run();
        });
        addClassName("chosen-values");
        add(list, all);
    }

    void show(PracticeQuery now) {
        query = now;
        List<ChosenValue> chosen = ChosenValue.of(now);
        chips.show(chosen);
        setVisible(!chosen.isEmpty());
        all.setVisible(chosen.size() > 1);
    }

    private void takeBack(ChosenValue value) {
        int at = ChosenValue.of(query).indexOf(value);
        open(query.toggled(value.facet(), value.value()));
        List<ChosenValue> left = ChosenValue.of(query);
        if (left.isEmpty()) {
            otherwise.run();
        } else {
            chips.of(left.get(Math.min(at, left.size() - 1))).button.focus();
        }
    }

    private void open(PracticeQuery other) {
        getUI().ifPresent(ui -> ui.navigate(PracticesView.class, ListAddress.of(other)));
    }

    private final class Chip extends ListItem {
        private final Button button;

        private Chip(ChosenValue value) {
            String words = value.words(ChosenValues.this, getLocale());
            button = new Button(words, VaadinIcon.CLOSE_SMALL.create(), click -> takeBack(value));
            button.setIconAfterText(true);
            button.setAriaLabel(getTranslation("practices.chosen.takeBack", words));
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }
}
