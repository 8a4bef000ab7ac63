package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.selvedge.practices.CollectionLine;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.ui.Notices;
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
                    VaadinIcon.LIST_OL.create(),
                    click -> new Chooser(collections, practice, title).open()));
        }
    }

    private static final class Chooser extends Dialog {
        Chooser(CollectionService collections, PracticeId practice, String title) {
            setHeaderTitle(getTranslation("practices.collection.add.open"));
            List<CollectionLine> mine = collections.mine();
            RouterLink make = new RouterLink(getTranslation("practices.collections.new"), NewCollectionView.class);
            Div body = new Div();
            body.addClassName("stack");
            add(body);
            Button cancel = new Button(getTranslation("practices.cancel"), click -> close());
            getFooter().add(cancel);
            if (mine.isEmpty()) {
                body.add(new Paragraph(getTranslation("practices.collection.add.none")), make);
                return;
            }
            Select<CollectionLine> which = new Select<>();
            which.setLabel(getTranslation("practices.collection.add.which"));
            which.setItems(mine);
            which.setItemLabelGenerator(CollectionLine::title);
            which.setValue(mine.getFirst());
            Button add = new Button(getTranslation("practices.collection.add"), click -> {
                collections.add(which.getValue().id(), practice);
                Notices.show(getTranslation(
                        "practices.collection.added", title, which.getValue().title()));
                close();
            });
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            body.add(which, make);
            getFooter().add(add);
        }
    }
}
