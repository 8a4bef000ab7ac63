package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Optional;
import org.selvedge.practices.ReviewState;
import org.selvedge.practices.ReviewStatus;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Notices;

/** Where the network's review stands: not asked for, under way, done, or returned with what is missing. */
class ReviewBox extends Section {
    ReviewBox(ReviewStatus status, Runnable ask, ZoneId zone) {
        addClassNames("sheet", "stack");
        ReviewState state = status.state();
        String since = Optional.ofNullable(status.since())
                .map(moment -> Moments.minute(moment, getLocale(), zone))
                .orElse("");
        String reviewer = Optional.ofNullable(status.reviewer()).orElse("");
        add(new H2(getTranslation("practices.keeping.review.title")));
        if (status.shown() != null) {
            add(new Paragraph(getTranslation("practices.keeping.review.waits", status.number(), status.shown())));
        }
        if (state != null || status.shown() == null) {
            String key = "practices.keeping.review." + (state == null ? "NONE" : state.name());
            add(new Paragraph(getTranslation(key, status.number(), since, reviewer)));
        }
        Optional.ofNullable(status.reason()).ifPresent(reason -> {
            Paragraph why = new Paragraph(reason);
            why.addClassName("question");
            add(why);
        });
        if (status.mayAsk()) {
            add(new Div(new Button(getTranslation("practices.keeping.review.ask"), click -> {
                ask.run();
                Notices.show(getTranslation("practices.keeping.review.asked"));
            })));
        }
    }
}
