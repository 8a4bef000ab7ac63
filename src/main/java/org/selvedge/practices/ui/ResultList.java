package org.selvedge.practices.ui;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;

/** One page of what was found, or what to do where nothing was. */
class ResultList extends Section implements Focusable<ResultList> {
    private final UnorderedList list = new UnorderedList();
    private final KeptItems<PracticeCard, Item> cards;
    private final ResultPages pages = new ResultPages();
    private final Div nothing = new Div();
    private final boolean member;

    /** @param member whether this reader asks the network and puts practices together */
    ResultList(LocalDate today, boolean member, CollectionService collections) {
        this.member = member;
        this.cards = new KeptItems<>(
                list,
                card -> new Item(
                        member
                                ? new PracticeCardRow(card, today, new CollectButton(collections, card))
                                : new PracticeCardRow(card, today)));
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
            nothing.add(new NothingFound(query, found.near(), member));
        }
        pages.show(query, found);
    }

    /** To its beginning, at the first practice. */
    void enter() {
        scrollIntoView();
        cards.first().ifPresentOrElse(item -> item.row.focus(), this::focus);
    }

    /** To a practice that was opened from here; false where it is not here any more. */
    boolean returnTo(String slug) {
        Optional<Item> left = cards.first(card -> card.slug().equals(slug));
        left.ifPresent(item -> item.row.returnTo());
        return left.isPresent();
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
