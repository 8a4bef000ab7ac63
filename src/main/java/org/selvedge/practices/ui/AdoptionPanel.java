package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.AdoptionService;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** Puts "taken up by" after the text of a practice. */
@org.springframework.stereotype.Component
@Order(40)
class AdoptionPanel implements PracticePanel {
    private final AdoptionService adoptions;

    AdoptionPanel(AdoptionService adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public Place place() {
        return Place.TEXT;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        return Optional.of(new TakenUpBlock(page.slug(), adoptions.of(page.id(), page.owner())));
    }
}
