package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A list that asks for a page at a time, and says something honest when there is nothing. */
class PagedList<T> extends Div {
    private static final int SIZE = 25;

    private final transient Function<Pageable, List<T>> query;
    private final transient Function<T, Component> line;
    private final Button more = new Button(getTranslation("initiatives.results.more"), click -> next());
    private int page;

    PagedList(Function<Pageable, List<T>> query, Function<T, Component> line, Supplier<Component> nothing) {
        this.query = query;
        this.line = line;
        next();
        if (getComponentCount() == 0) {
            add(nothing.get());
        }
    }

    private void next() {
        List<T> found = query.apply(PageRequest.of(page++, SIZE));
        remove(more);
        found.forEach(each -> add(line.apply(each)));
        if (found.size() == SIZE) {
            add(more);
        }
    }
}
