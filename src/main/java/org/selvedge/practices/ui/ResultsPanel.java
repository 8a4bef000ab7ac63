package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.practices.PracticeResults;

/** Results so far: for each group what is known of each stage, in words; protected before they get here. */
class ResultsPanel extends Section {
    ResultsPanel(PracticeResults results) {
        addClassName("practice-results");
        add(new H2(getTranslation("practices.page.results")));
        results.cohorts().forEach(cohort -> add(new H3(cohort.name()), stages(cohort)));
        results.headlines().forEach(headline -> {
            Div line = new Div(headline.text());
            line.addClassNames("stage", tone(headline.tone()));
            add(line);
        });
        Optional.ofNullable(results.note()).ifPresent(note -> {
            Paragraph quiet = new Paragraph(note);
            quiet.addClassNames("soft", "small");
            add(quiet);
        });
        Anchor all = new Anchor(results.route(), getTranslation("practices.page.allResults"));
        all.addClassName("no-print");
        add(all);
    }

    private static OrderedList stages(PracticeResults.CohortFact cohort) {
        OrderedList stages = new OrderedList();
        stages.addClassName("stages");
        cohort.stages().forEach(stage -> {
            ListItem item = new ListItem(new Span(stage.words()));
            if (stage.shown() == null) {
                Span label = new Span(stage.label());
                label.addClassName("soft");
                item.addComponentAsFirst(label);
            }
            item.addClassNames("stage", tone(stage.tone()));
            stages.add(item);
        });
        return stages;
    }

    private static String tone(PracticeResults.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
