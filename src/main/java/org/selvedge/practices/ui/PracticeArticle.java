package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.practices.PassageAction;
import org.selvedge.practices.PracticePage;
import org.selvedge.security.Reader;

/** The text of a practice: what opens it, what this reader may read, what is announced, and who made it possible. */
class PracticeArticle extends Article {
    PracticeArticle(PracticePage page, List<PassageAction> actions, Reader reader) {
        addClassNames("prose", "practice-text");
        MediaBlocks.opening(page.media()).ifPresent(this::add);
        hints(page, actions, reader).forEach(this::add);
        page.sections().forEach(section -> add(new SectionBlock(page, section, actions, reader)));
        page.locked().forEach(locked -> add(new LockedSections(locked)));
        if (!page.partners().isEmpty()) {
            add(new PartnersBlock(page));
        }
    }

    /** Once, before the text: what the signs beside the paragraphs are for. */
    private Stream<Paragraph> hints(PracticePage page, List<PassageAction> actions, Reader reader) {
        return page.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .limit(1)
                .flatMap(first -> actions.stream()
                        .filter(action -> action.route(reader, page.passage(first.id()), page.owner())
                                .isPresent()))
                .map(action -> {
                    Paragraph hint = new Paragraph(
                            VaadinIcon.COMMENT_ELLIPSIS_O.create(), new Span(getTranslation(action.hintKey())));
                    hint.addClassName("passage-hint");
                    return hint;
                });
    }
}
