package org.selvedge.practices.ui;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;

/** One page of what was found, or what to do where nothing was. */
class ResultList extends Section implements Focusable<ResultList> {
    private final UnorderedList list = new UnorderedList();
    private final KeptItems<PracticeCard, Item> cards;
    private final ResultPages pages = new ResultPages();
    private final Div nothing = new Div();
    private final boolean asks;

    /** @param asks whether this reader can ask the network */
    ResultList(LocalDate today, boolean asks) {
        this.asks = asks;
        this.cards = new KeptItems<>(list, card -> new Item(new PracticeCardRow(card, today)));
        list.addClassName("practices-cards");
        addClassName("practices-results");
        getElement().setAttribute("aria-label", getTranslation("practices.list.results"));
        setTabIndex(-1);
        add(list, nothing, pages);
    }

    void show(PracticeQuery query, PracticeList found) {
        boolean none = found.cards().isEmpty();
        cards.show(found.cards());
        list.setVisible(!none);
        nothing.removeAll();
        nothing.setVisible(none);
        if (none) {
            nothing.add(new NothingFound(query, found.near(), asks));
        }
        pages.show(query, found);
    }

    /** To its beginning, at the first practice. */
    void enter() {
        scrollIntoView();
        cards.first().ifPresentOrElse(item -> item.row.focus(), this::focus);
    }

    /** To its beginning, before the first practice. */
    void arrive() {
        scrollIntoView();
        focus(FocusOption.PreventScroll.ENABLED);
    }

    private static final class Item extends ListItem {
        private final PracticeCardRow row;

        private Item(PracticeCardRow row) {
            super(row);
            this.row = row;
        }
    }
}
