package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.core.annotation.Order;

/** Below a practice's title: put it into one of my collections. */
@org.springframework.stereotype.Component
@Order(20)
class AddToCollection implements PracticePanel {
    private final CollectionService collections;

    AddToCollection(CollectionService collections) {
        this.collections = collections;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        return reader.is(Role.MEMBER) ? Optional.of(new Offer(collections, page.id(), page.title())) : Optional.empty();
    }

    private static final class Offer extends Div {
        Offer(CollectionService collections, PracticeId practice, String title) {
            addClassName("no-print");
            add(new Button(
                    getTranslation("practices.collection.add.open"),
                    VaadinIcon.FOLDER_ADD.create(),
                    click -> new CollectionChooser(collections, practice, title).open()));
        }
    }
}
