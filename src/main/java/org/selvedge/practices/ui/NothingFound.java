package org.selvedge.practices.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.NearMisses;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.search.SearchWords;

/** Where nothing was found: what comes near, choices to take back, the network to ask, and the way to everything. */
class NothingFound extends Div {
    private final UnorderedList ways = new UnorderedList();
    private final PracticeQuery query;
    private final boolean takingBackHelps;

    /** @param asks whether this reader can ask the network */
    NothingFound(PracticeQuery query, NearMisses near, boolean asks) {
        this.query = query;
        addClassName("empty-state");
        String words = SearchWords.visible(query.text());
        takingBackHelps = query.narrowed() && (words.isEmpty() || near.wide() != null || near.languages() != null);
        ways.addClassName("near-misses");
        spelling(near.spelling());
        near.fewer().forEach(fewer -> offer(getTranslation("practices.near.fewer", quoted(fewer)), fewer));
        offer(getTranslation("practices.near.languages"), near.languages());
        offer(getTranslation("practices.near.wide"), near.wide());
        takeBack();
        boolean some = ways.getChildren().findAny().isPresent();
        add(
                new H2(
                        words.isEmpty()
                                ? getTranslation("practices.list.nothing")
                                : getTranslation("practices.list.nothingFor", words)),
                new Paragraph(getTranslation(some ? "practices.near.hint" : hint())));
        if (some) {
            add(ways);
        }
        Div next = new Div();
        next.addClassName("row");
        if (asks && !words.isEmpty()) {
            Anchor ask = new Anchor(PracticeRoutes.ask(words), getTranslation("practices.near.ask"));
            ask.addClassName("btn");
            next.add(ask);
        }
        RouterLink all = new RouterLink(getTranslation("practices.list.all"), PracticesView.class);
        all.addClassNames("btn", "quiet");
        next.add(all);
        add(next);
    }

    /** Nobody is told to take back what was not chosen, or in vain. */
    private String hint() {
        return takingBackHelps ? "practices.list.nothing.hint" : "practices.list.nothing.words";
    }

    private void spelling(NearMisses.@Nullable Offer offer) {
        if (offer != null) {
            String corrected = SearchWords.visible(offer.query().text());
            offer(getTranslation("practices.near.spelling", corrected), offer);
        }
    }

    private void offer(String text, NearMisses.@Nullable Offer offer) {
        if (offer != null) {
            Span total = new Span(getTranslation("practices.list.count", offer.total()));
            total.addClassName("soft");
            ways.add(new ListItem(link(text, offer.query()), new Text(" "), total));
        }
    }

    /** One alone is taken back above the list, where it stands; none where the words find nothing anywhere. */
    private void takeBack() {
        List<ChosenValue> chosen = ChosenValue.of(query);
        if (takingBackHelps && chosen.size() > 1) {
            chosen.forEach(value -> ways.add(new ListItem(link(
                    getTranslation("practices.near.takeBack", value.words(this, getLocale())),
                    query.toggled(value.facet(), value.value())))));
        }
    }

    private static RouterLink link(String text, PracticeQuery query) {
        RouterLink link = new RouterLink(text, PracticesView.class);
        link.setQueryParameters(ListAddress.of(query));
        return link;
    }

    private String quoted(NearMisses.Offer offer) {
        return offer.leftOut().stream()
                .map(word -> getTranslation("practices.near.word", SearchWords.visible(word)))
                .collect(Collectors.joining(", "));
    }
}
