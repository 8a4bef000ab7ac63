package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.selvedge.practices.Opinion;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.selvedge.shared.Moments;
import org.springframework.core.annotation.Order;

/** "Network-reviewed", with what the reviewer says in public. */
@org.springframework.stereotype.Component
@Order(5)
class OpinionPanel implements PracticePanel {
    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        return Optional.ofNullable(page.opinion()).map(Block::new);
    }

    private static final class Block extends Section {
        Block(Opinion opinion) {
            addClassName("opinion");
            Paragraph words = TextLanguage.mark(new Paragraph(opinion.text()), opinion.language(), getLocale());
            words.addClassName("opinion-words");
            Paragraph when =
                    new Paragraph(getTranslation("practices.opinion.on", Moments.day(opinion.on(), getLocale())));
            when.addClassNames("soft", "small");
            add(new H2(getTranslation("practices.opinion.title")), words, when);
        }
    }
}
