package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.selvedge.practices.Gap;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.RecordField;

/** What is still missing before a version can be handed in; each line leads to its field. */
class GapList extends Section {
    private final H2 title;

    GapList(PracticeId practice, List<Gap> gaps) {
        addClassNames("gap-list", "sheet");
        title = new H2(getTranslation("practices.check.title", gaps.size()));
        title.getElement().setAttribute("tabindex", "-1");
        OrderedList list = new OrderedList();
        for (Gap gap : gaps) {
            RouterLink link = new RouterLink(
                    label(gap),
                    WritingView.class,
                    new RouteParameters("practice", practice.value().toString()));
            link.setQueryParameters(QueryParameters.of(WritingView.FIELD, gap.field()));
            list.add(new ListItem(link, new Span(getTranslation(gap.key(), gap.arguments()))));
        }
        add(title, list);
    }

    private String label(Gap gap) {
        return RecordField.of(gap.field())
                .map(field -> getTranslation(field.labelKey()))
                .orElse(gap.field());
    }

    void arrive() {
        title.getElement().callJsFunction("focus");
        scrollIntoView();
    }
}
