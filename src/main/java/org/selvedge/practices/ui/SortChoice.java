package org.selvedge.practices.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeSort;

/** The order of the list. */
class SortChoice extends Select<PracticeSort> {
    private PracticeQuery query = PracticeQuery.everything();
    private List<PracticeSort> offered = List.of();

    SortChoice() {
        addClassName("practices-sort");
        setAriaLabel(getTranslation("practices.list.sort"));
        setItemLabelGenerator(sort -> getTranslation(sort.labelKey()));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(change.getValue());
            }
        });
    }

    void show(PracticeQuery now) {
        query = now;
        List<PracticeSort> sorts = now.orders();
        if (!sorts.equals(offered)) {
            offered = sorts;
            setItems(sorts);
        }
        setValue(now.order());
    }

    /** The order that holds by itself does not stand in the address. */
    private void open(PracticeSort sort) {
        PracticeQuery unsorted = query.sorted(null);
        PracticeQuery sorted = unsorted.order() == sort ? unsorted : query.sorted(sort);
        getUI().ifPresent(ui -> ui.navigate(PracticesView.class, ListAddress.of(sorted)));
    }
}
