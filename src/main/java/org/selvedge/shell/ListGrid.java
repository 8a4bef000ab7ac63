package org.selvedge.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;

/** A table of the secretariat's desk: pages are fetched while scrolling, each with one statement. */
class ListGrid<R> extends Grid<R> {
    private static final int PAGE = 50;

    ListGrid(String label, Function<Pageable, List<R>> pages) {
        super(PAGE);
        addClassName("list-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setAriaLabel(label);
        setItemsPageable(pages::apply);
        setEmptyStateText(getTranslation("shell.list.empty"));
    }

    ListGrid<R> text(String headerKey, ValueProvider<R, String> value) {
        addColumn(value).setHeader(getTranslation(headerKey)).setAutoWidth(true);
        return this;
    }

    ListGrid<R> component(String headerKey, Function<R, Component> value) {
        addColumn(new ComponentRenderer<>(value::apply))
                .setHeader(getTranslation(headerKey))
                .setAutoWidth(true);
        return this;
    }

    void refresh() {
        getDataProvider().refreshAll();
    }
}
