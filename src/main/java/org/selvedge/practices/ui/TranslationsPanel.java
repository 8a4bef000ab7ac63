package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.core.annotation.Order;

/** Leads the people of a practice's organisation to its translations, and to new ones. */
@org.springframework.stereotype.Component
@Order(70)
class TranslationsPanel implements PracticePanel {
    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        return reader.is(Role.MEMBER) && reader.belongsTo(page.owner())
                ? Optional.of(new TranslationsBox(page))
                : Optional.empty();
    }
}
