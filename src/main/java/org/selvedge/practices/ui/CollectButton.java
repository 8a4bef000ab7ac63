package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeCard;

/** On a practice in a list: puts it into a collection without leaving the list. */
class CollectButton extends Button {
    CollectButton(CollectionService collections, PracticeCard card) {
        super(VaadinIcon.FOLDER_ADD.create());
        String title = card.title().plain();
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassNames("collect", "no-print");
        setAriaLabel(getTranslation("practices.collection.add.named", title));
        setTooltipText(getTranslation("practices.collection.add.open"));
        addClickListener(click -> new CollectionChooser(collections, card.id(), title).open());
    }
}
