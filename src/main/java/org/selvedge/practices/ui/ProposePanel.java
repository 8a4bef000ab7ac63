package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.selvedge.practices.NextVersionService;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.WritingService;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.core.annotation.Order;

/** "Propose a change", for the people of the organisation that owns a practice; or how far the next version is. */
@org.springframework.stereotype.Component
@Order(10)
class ProposePanel implements PracticePanel {
    private final WritingService writing;
    private final NextVersionService next;

    ProposePanel(WritingService writing, NextVersionService next) {
        this.writing = writing;
        this.next = next;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        if (!reader.is(Role.MEMBER) || !reader.belongsTo(page.owner())) {
            return Optional.empty();
        }
        return next.of(page.id()).<Component>map(NextVersionNote::new).or(() -> Optional.of(propose(page)));
    }

    private Button propose(PracticePage page) {
        Button propose = new Button();
        propose.setText(propose.getTranslation("practices.writing.propose"));
        propose.addClickListener(click -> {
            writing.propose(page.id());
            UI.getCurrent().navigate(PracticeRoutes.writing(page.id()));
        });
        return propose;
    }
}
