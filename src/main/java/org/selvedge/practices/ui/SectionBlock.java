package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.selvedge.practices.PassageAction;
import org.selvedge.practices.PracticePage;
import org.selvedge.security.Audience;
import org.selvedge.security.Reader;
import org.selvedge.shared.ui.RichText;
import org.selvedge.shared.ui.Tag;

/** A section that this reader may read; what can be done about a paragraph stands in the margin beside it. */
class SectionBlock extends Section {
    SectionBlock(PracticePage page, PracticePage.Section section, List<PassageAction> actions, Reader reader) {
        String label = getTranslation(section.kind().labelKey());
        H2 title = new H2(label);
        title.setId(section.kind().key());
        add(title);
        if (section.audience() != Audience.PUBLIC) {
            add(new Tag(getTranslation("practices.page.audience." + section.audience()), Tag.Kind.PLAIN));
        }
        int number = 1;
        for (PracticePage.Paragraph paragraph : section.paragraphs()) {
            Div passage = new Div(TextLanguage.mark(new RichText(paragraph.html()), section.language(), getLocale()));
            passage.addClassName("passage");
            passage.setId(paragraph.id());
            String where = getTranslation("practices.page.where", label, number++);
            actions.forEach(action -> action.route(reader, page.passage(paragraph.id()), page.owner())
                    .ifPresent(route -> passage.add(link(action, route, where))));
            add(passage);
        }
    }

    private Component link(PassageAction action, String route, String where) {
        String label = getTranslation(action.labelKey());
        Span words = new Span(label);
        words.addClassName("passage-action-words");
        Anchor link = new Anchor(route, VaadinIcon.COMMENT_ELLIPSIS_O.create(), words);
        link.setAriaLabel(label + where);
        link.addClassName("passage-action");
        return link;
    }
}
