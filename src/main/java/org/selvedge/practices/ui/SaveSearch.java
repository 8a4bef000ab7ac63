package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SavedSearch;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.shared.ui.Notices;

/** Keeps the search on the screen, with notice of new matches; nothing where there is nothing looked for. */
class SaveSearch extends Div {
    SaveSearch(SavedSearchService searches, PracticeQuery query) {
        addClassNames("save-search", "no-print");
        String name = SearchName.of(query, getLocale(), this::getTranslation);
        setVisible(!name.isEmpty());
        Button save = new Button(getTranslation("practices.saved.save"), VaadinIcon.BOOKMARK_O.create());
        save.addClickListener(click -> {
            Optional<SavedSearch> kept = searches.same(query);
            kept.ifPresentOrElse(
                    same -> Notices.show(getTranslation("practices.saved.already", same.name())),
                    () -> new SearchNameDialog("practices.saved.save", name, chosen -> {
                                String saved = searches.save(chosen, query).name();
                                Notices.show(getTranslation("practices.saved.done", saved));
                            })
                            .open());
        });
        add(save);
    }
}
