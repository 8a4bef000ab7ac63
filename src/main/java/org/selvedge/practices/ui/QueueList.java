package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.selvedge.practices.QueueService;

/** Things that wait, under a title of their own, a page at a time; says something honest where nothing waits. */
class QueueList<T> extends Section {

    private final transient IntFunction<List<T>> query;
    private final transient Function<T, Component> line;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("practices.queue.more"), click -> next());
    private int page;

    /** {@code kind} names two keys: {@code .title} and {@code .empty}. */
    QueueList(String kind, IntFunction<List<T>> query, Function<T, Component> line) {
        this.query = query;
        this.line = line;
        addClassName("queue");
        list.addClassName("queue-list");
        add(new H2(getTranslation(kind + ".title")));
        next();
        if (list.getComponentCount() == 0) {
            Paragraph nothing = new Paragraph(getTranslation(kind + ".empty"));
            nothing.addClassName("soft");
            add(nothing);
        } else {
            add(list, more);
        }
    }

    private void next() {
        List<T> found = query.apply(page++);
        found.forEach(each -> list.add(line.apply(each)));
        more.setVisible(found.size() == QueueService.PAGE);
    }
}
