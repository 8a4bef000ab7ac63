package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.WritingService;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.core.annotation.Order;

/** "Propose a change", for the people of the organisation that owns a practice. */
@org.springframework.stereotype.Component
@Order(10)
class ProposePanel implements PracticePanel {
    private final WritingService writing;

    ProposePanel(WritingService writing) {
        this.writing = writing;
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
        Button propose = new Button();
        propose.setText(propose.getTranslation("practices.writing.propose"));
        propose.addClickListener(click -> {
            writing.propose(page.id());
            UI.getCurrent().navigate(PracticeRoutes.writing(page.id()));
        });
        return Optional.of(propose);
    }
}
