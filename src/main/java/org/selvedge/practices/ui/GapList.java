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
import java.util.Optional;
import java.util.function.Supplier;
import org.selvedge.practices.Gap;
import org.selvedge.practices.PracticeId;

/** What is still missing before a version can be handed in; each line leads to its field. */
class GapList extends Section {
    private final H2 title = new H2();
    private final OrderedList list = new OrderedList();
    private final PracticeId practice;
    private final transient Supplier<List<Gap>> look;
    private transient List<Gap> gaps = List.of();

    /** Hidden until it has found something. */
    GapList(PracticeId practice, Supplier<List<Gap>> look) {
        this.practice = practice;
        this.look = look;
        addClassNames("gap-list", "sheet");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, list);
        setVisible(false);
    }

    /** Looks, and leads to what it found. */
    boolean found() {
        show(look.get());
        setVisible(!gaps.isEmpty());
        if (isVisible()) {
            title.getElement().callJsFunction("focus");
            scrollIntoView();
        }
        return isVisible();
    }

    /** While it is on the screen an answer may fill a gap of it, or make one. */
    void again() {
        if (isVisible()) {
            show(look.get());
        }
    }

    /** The first thing to be said at this field. */
    Optional<Gap> at(String field) {
        return gaps.stream().filter(gap -> gap.field().equals(field)).findFirst();
    }

    private void show(List<Gap> now) {
        gaps = List.copyOf(now);
        title.setText(
                gaps.isEmpty()
                        ? getTranslation("practices.check.none")
                        : getTranslation("practices.check.title", gaps.size()));
        list.setVisible(!gaps.isEmpty());
        list.removeAll();
        for (Gap gap : gaps) {
            RouterLink link = new RouterLink(
                    AnswerWords.place(gap, this).orElse(gap.field()),
                    WritingView.class,
                    new RouteParameters("practice", practice.value().toString()));
            link.setQueryParameters(QueryParameters.of(WritingView.FIELD, gap.field()));
            list.add(new ListItem(link, new Span(getTranslation(gap.key(), gap.arguments()))));
        }
    }
}
