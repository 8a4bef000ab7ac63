package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.selvedge.practices.SavedSearch;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.Telling;
import org.selvedge.shared.ui.Notices;

/** The searches that I keep: open, rename, say how to be told of them, delete. */
class SavedSearchList extends Section {
    private final transient SavedSearchService searches;
    private final transient Runnable changed;
    private final boolean nothing;

    SavedSearchList(SavedSearchService searches, Runnable changed) {
        this.searches = searches;
        this.changed = changed;
        List<SavedSearch> mine = searches.mine();
        nothing = mine.isEmpty();
        addClassName("organisation-part");
        UnorderedList list = new UnorderedList();
        list.addClassName("following-list");
        mine.forEach(search -> list.add(line(search)));
        add(new H2(getTranslation("practices.saved.title")), list);
        setVisible(!nothing);
    }

    boolean nothing() {
        return nothing;
    }

    private ListItem line(SavedSearch search) {
        RouterLink link = new RouterLink(
                search.name(),
                SavedSearchView.class,
                new RouteParameters("search", search.id().value().toString()));
        Div words = new Div(link);
        String looked = SearchName.of(search.query(), getLocale(), this::getTranslation);
        if (!looked.equals(search.name())) {
            words.add(small(looked));
        }
        words.addClassName("organisation-line-words");
        Div deeds = new Div(
                telling(search),
                deed("practices.saved.rename", search, () -> rename(search)),
                deed("practices.saved.delete", search, () -> ask(search)));
        deeds.addClassNames("row", "wrap");
        return new ListItem(words, deeds);
    }

    private static Span small(String text) {
        Span words = new Span(text);
        words.addClassNames("soft", "small");
        return words;
    }

    private Button deed(String key, SavedSearch search, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation("practices.named", getTranslation(key), search.name()));
        return button;
    }

    /** How they are told, in words; to be changed where it stands. */
    private Select<Telling> telling(SavedSearch search) {
        Select<Telling> telling = new Select<>();
        telling.addClassName("saved-telling");
        telling.setAriaLabel(getTranslation("practices.saved.telling", search.name()));
        telling.setItems(Telling.values());
        telling.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        telling.setValue(search.telling());
        telling.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                tell(search, change.getValue());
            }
        });
        return telling;
    }

    /** Where it is refused, the list shows again what holds. */
    private void tell(SavedSearch search, Telling telling) {
        boolean done = false;
        try {
            searches.tell(search.id(), telling);
            Notices.show(getTranslation("practices.saved.now." + telling, search.name()));
            done = true;
        } finally {
            if (!done) {
                changed.run();
            }
        }
    }

    private void rename(SavedSearch search) {
        new SearchNameDialog("practices.saved.rename", search.name(), name -> {
                    searches.rename(search.id(), name);
                    changed.run();
                })
                .open();
    }

    private void ask(SavedSearch search) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("practices.saved.delete.ask", search.name()),
                getTranslation("practices.saved.delete.text"),
                getTranslation("practices.saved.delete"),
                confirmed -> {
                    searches.delete(search.id());
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("practices.saved.keep"));
        dialog.open();
    }
}
