package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.CollectionHandOverService;
import org.selvedge.practices.CollectionPage;
import org.selvedge.shared.ui.Notices;

/** Where the owner of a collection has left: who looks after it from now on. */
class CollectionSuccessor extends Div {
    CollectionSuccessor(CollectionHandOverService hands, CollectionPage page, Runnable done) {
        addClassNames("collection-successor", "stack");
        CollectionPage.May may = page.may();
        if (!may.takeOver() && !may.handOver()) {
            setVisible(false);
            return;
        }
        add(new Paragraph(
                getTranslation(may.handOver() ? "practices.collection.orphaned" : "practices.collection.ownerLeft")));
        Div deeds = new Div();
        deeds.addClassNames("row", "wrap", "following-theme");
        add(deeds);
        if (may.takeOver()) {
            deeds.add(new Button(getTranslation("practices.collection.takeOver"), click -> {
                hands.takeOver(page.id());
                Notices.show(getTranslation("practices.collection.takenOver"));
                done.run();
            }));
        }
        if (may.handOver()) {
            ComboBox<PersonCard> somebody =
                    new ComboBox<>(getTranslation("practices.collection.successor", page.organisationName()));
            somebody.setItemLabelGenerator(PersonCard::name);
            somebody.setItems(query ->
                    hands
                            .candidates(page.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                            .stream());
            Button give = new Button(
                    getTranslation("practices.collection.handOver"),
                    click -> somebody.getOptionalValue().ifPresent(chosen -> {
                        hands.handOver(page.id(), chosen.id());
                        Notices.show(getTranslation("practices.collection.handedOver", chosen.name()));
                        done.run();
                    }));
            deeds.add(somebody, give);
        }
    }
}
