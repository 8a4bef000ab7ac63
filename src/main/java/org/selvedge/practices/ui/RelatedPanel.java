package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticeService;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** Below a practice's text: others about the same, and collections that hold it. */
@org.springframework.stereotype.Component
@Order(80)
class RelatedPanel implements PracticePanel {
    private final PracticeService practices;
    private final CollectionService collections;

    RelatedPanel(PracticeService practices, CollectionService collections) {
        this.practices = practices;
        this.collections = collections;
    }

    @Override
    public Place place() {
        return Place.TEXT;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        return Optional.of(new RelatedBlock(practices, collections, page));
    }
}
