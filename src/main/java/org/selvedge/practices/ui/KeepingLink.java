package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.core.annotation.Order;

/** Leads a practice's own people and the office from its page to where it is kept. */
@org.springframework.stereotype.Component
@Order(80)
class KeepingLink implements PracticePanel {
    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        boolean ours = reader.is(Role.MEMBER) && reader.belongsTo(page.owner());
        if (!ours && !reader.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        Anchor link = new Anchor(PracticeRoutes.keeping(page.slug()));
        link.setText(link.getTranslation("practices.keeping.title"));
        link.addClassNames("btn", "quiet", "small", "no-print");
        return Optional.of(link);
    }
}
