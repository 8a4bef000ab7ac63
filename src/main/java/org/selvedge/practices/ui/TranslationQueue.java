package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.TranslationEntry;
import org.selvedge.shared.Moments;

/** Translations that wait for somebody's decision. */
class TranslationQueue extends QueueList<TranslationEntry> {
    TranslationQueue(IntFunction<List<TranslationEntry>> query, ZoneId zone) {
        super("practices.queue.translations", query, entry -> new Line(entry, zone));
    }

    private static class Line extends ListItem {
        Line(TranslationEntry entry, ZoneId zone) {
            addClassName("queue-line");
            String route =
                    PracticeRoutes.translate(entry.slug(), entry.language().getLanguage());
            Component title = TextLanguage.mark(new H3(new Anchor(route, entry.title())), entry.source(), getLocale());
            Div facts = new Div(
                    new Span(entry.organisation()),
                    new Span(getTranslation(
                            "practices.translate.title",
                            TextLanguage.name(entry.source(), getLocale()),
                            TextLanguage.name(entry.language(), getLocale()))));
            facts.addClassName("facts-line");
            Optional.ofNullable(entry.submittedBy())
                    .ifPresent(by -> facts.add(new Span(getTranslation("practices.reviewing.writtenBy", by))));
            Div wait = new Div(new Span(
                    getTranslation("practices.queue.since", Moments.minute(entry.since(), getLocale(), zone))));
            wait.addClassName("facts-line");
            Div text = new Div(title, facts, wait);
            text.addClassName("queue-text");
            add(text);
        }
    }
}
