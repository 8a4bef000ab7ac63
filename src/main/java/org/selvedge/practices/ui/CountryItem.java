package org.selvedge.practices.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.selvedge.practices.PracticeMap.Country;

/** One country beside the map, with its count: a link that chooses it, or takes the choice back. */
class CountryItem extends ListItem {
    private final RouterLink link = new RouterLink("", PracticesView.class);
    private final Span name = new Span();
    private final Span count = new Span();
    private final Span chosen = new Span(getTranslation("practices.facet.chosen"));

    CountryItem() {
        count.addClassName("count");
        chosen.addClassName("visually-hidden");
        link.add(name, new Text(" "), count);
        add(link);
    }

    void show(Country country) {
        name.setText(country.name());
        count.setText(getTranslation("practices.map.count", country.count()));
        link.setQueryParameters(ListAddress.of(country.toggled()));
        if (country.chosen()) {
            link.getElement().setAttribute("aria-current", "true");
            link.add(chosen);
        } else {
            link.getElement().removeAttribute("aria-current");
            chosen.removeFromParent();
        }
    }
}
