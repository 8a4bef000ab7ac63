package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.inquiries.PassageBeside;
import org.selvedge.practices.Passage;
import org.selvedge.practices.PracticeRoutes;

/** The passage beside the thread: what was quoted, and whether it still says so. */
class PassagePanel extends Div {
    PassagePanel() {
        addClassName("passage-beside");
    }

    void show(@Nullable PassageBeside beside) {
        removeAll();
        setVisible(beside != null);
        if (beside == null) {
            return;
        }
        add(new H2(getTranslation("inquiries.passage.title")), quotation(beside.quote(), beside.language()));
        Passage found = beside.found();
        if (found == null) {
            add(quiet("inquiries.passage.gone", beside.version()));
            return;
        }
        String today = found.textToday();
        if (today == null) {
            add(quiet("inquiries.passage.same", beside.version()));
        } else if (today.isEmpty()) {
            add(quiet("inquiries.passage.removed", beside.version()));
        } else {
            add(
                    quiet("inquiries.passage.then", beside.version()),
                    quiet("inquiries.passage.now"),
                    quotation(today, found.language()));
        }
        add(link(found));
    }

    /** Leads back to where the passage stands. */
    Component link(Passage found) {
        return new Anchor(
                PracticeRoutes.passage(found.slug(), found.ref().passage()),
                getTranslation(
                        "inquiries.passage.open", found.practiceTitle(), getTranslation(found.sectionLabelKey())));
    }

    static Component quotation(String words, Locale language) {
        HtmlContainer quotation = new HtmlContainer("blockquote");
        quotation.setText(words);
        quotation.getElement().setAttribute("lang", language.toLanguageTag());
        return quotation;
    }

    private Paragraph quiet(String key, Object... arguments) {
        Paragraph line = new Paragraph(getTranslation(key, arguments));
        line.addClassNames("soft", "small");
        return line;
    }
}
