package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.selvedge.practices.NextVersion;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.WorkflowRoutes;

/** Says that a next version is on its way and how far it is, with a link for whoever may open it. */
class NextVersionNote extends Div {
    NextVersionNote(NextVersion next) {
        addClassNames("next-version", "row", "wrap", "small");
        add(new Span(
                getTranslation("practices.next." + next.state(), next.number(), String.join(", ", next.writers()))));
        switch (next.way()) {
            case WRITING ->
                add(new Anchor(
                        PracticeRoutes.writing(next.practice()),
                        getTranslation(next.written() ? "practices.next.goOn" : "practices.next.stands")));
            case READING ->
                add(new Anchor(
                        WorkflowRoutes.reviewing(next.practice()),
                        getTranslation("practices.next.read", next.number())));
            case NONE -> {}
        }
    }
}
