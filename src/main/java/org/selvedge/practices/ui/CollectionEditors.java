package org.selvedge.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.CollectionService;

/** Colleagues who edit a collection as well; its owner names them. */
class CollectionEditors extends Div {
    CollectionEditors(CollectionService collections, CollectionPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("following-list");
        page.editors().forEach(editor -> list.add(item(collections, page, editor)));
        ComboBox<PersonCard> colleague = new ComboBox<>(getTranslation("practices.collection.editor"));
        colleague.setItemLabelGenerator(PersonCard::name);
        colleague.setItems(query ->
                collections
                        .colleagues(page.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        Button name = new Button(
                getTranslation("practices.collection.editor.name"),
                click -> colleague.getOptionalValue().ifPresent(chosen -> {
                    collections.editor(page.id(), chosen.id(), true);
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
        Div row = new Div(colleague, name);
        row.addClassNames("row", "wrap", "following-theme");
        add(list, row);
    }

    private ListItem item(CollectionService collections, CollectionPage page, PersonCard editor) {
        Button remove = new Button(getTranslation("practices.collection.editor.remove"), click -> {
            collections.editor(page.id(), editor.id(), false);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        remove.setAriaLabel(
                getTranslation("practices.named", getTranslation("practices.collection.editor.remove"), editor.name()));
        return new ListItem(new Span(editor.name()), remove);
    }
}
