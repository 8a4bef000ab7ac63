package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.AdoptionSheet.Step;
import org.selvedge.shared.Moments;

/** What an organisation said before about taking up a practice, the latest first, by whom and when. */
class AdoptionHistory extends Section {
    AdoptionHistory(List<Step> steps, Function<Step, String> when) {
        addClassName("adoption-history");
        OrderedList list = new OrderedList();
        steps.forEach(step -> list.add(item(step, when.apply(step))));
        add(new H2(getTranslation("practices.adoption.history")), list);
    }

    private ListItem item(Step step, String when) {
        Span head = new Span(getTranslation(
                "practices.adoption.history.line",
                getTranslation(step.state().labelKey()),
                Moments.month(step.since(), getLocale())));
        Paragraph by = new Paragraph(getTranslation("practices.adoption.history.by", when, step.by()));
        by.addClassNames("soft", "small");
        ListItem item = new ListItem(head, by);
        said("practices.adoption.changes", step.changes()).ifPresent(item::add);
        said("practices.adoption.outcome", step.outcome()).ifPresent(item::add);
        return item;
    }

    private Optional<Div> said(String labelKey, @Nullable String words) {
        return Optional.ofNullable(words).map(text -> {
            Span label = new Span(getTranslation(labelKey));
            label.addClassNames("soft", "small");
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("taken-up-words");
            return new Div(label, paragraph);
        });
    }
}
