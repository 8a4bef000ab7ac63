package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.selvedge.practices.CollectionAudience;
import org.selvedge.practices.CollectionLine;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.CollectionWords;
import org.selvedge.practices.PracticeId;
import org.selvedge.shared.ui.EnterPresses;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** Puts a practice into one of my collections, or into a new one that begins with it. */
class CollectionChooser extends Dialog {
    private final transient CollectionService collections;
    private final transient PracticeId practice;
    private final String named;
    private final Select<CollectionLine> which = new Select<>();
    private final TextField title = new TextField(getTranslation("practices.collection.add.title"));
    private final Submit submit = new Submit().field("title", title);

    CollectionChooser(CollectionService collections, PracticeId practice, String named) {
        this.collections = collections;
        this.practice = practice;
        this.named = named;
        setHeaderTitle(getTranslation("practices.collection.add.open"));
        Div body = new Div(new Paragraph(named), which, title);
        body.addClassNames("stack", "collection-chooser");
        add(body);
        List<CollectionLine> mine = collections.mine();
        title.setMaxLength(CollectionWords.LONGEST_TITLE);
        title.setHelperText(getTranslation("practices.collection.add.title.hint"));
        which.setLabel(getTranslation("practices.collection.add.which"));
        which.setItems(mine);
        which.setItemLabelGenerator(
                line -> line == null ? getTranslation("practices.collection.add.new") : line.title());
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(getTranslation("practices.collection.add.new"));
        which.setVisible(!mine.isEmpty());
        which.addValueChangeListener(change -> title.setVisible(change.getValue() == null));
        mine.stream().findFirst().ifPresent(which::setValue);
        title.setVisible(which.getValue() == null);
        Button add = new Button(getTranslation("practices.collection.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setDisableOnClick(true);
        EnterPresses.button(add, title);
        add.addClickListener(click -> {
            if (submit.once(add, this::put)) {
                Notices.show(getTranslation("practices.collection.added", named, into()));
                close();
            }
        });
        getFooter().add(new Button(getTranslation("practices.cancel"), click -> close()), add);
        if (mine.isEmpty()) {
            title.focus();
        } else {
            which.focus();
        }
    }

    private void put() {
        if (which.getValue() == null) {
            collections.begin(new CollectionWords(title.getValue(), "", CollectionAudience.MEMBERS), practice);
        } else {
            collections.add(which.getValue().id(), practice);
        }
    }

    private String into() {
        return which.getOptionalValue()
                .map(CollectionLine::title)
                .orElseGet(() -> Objects.toString(title.getValue(), ""));
    }
}
