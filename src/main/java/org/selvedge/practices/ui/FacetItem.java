package org.selvedge.practices.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.search.FacetCount;

/** One value of a facet with its count: a link that chooses it, or takes the choice back. */
class FacetItem extends ListItem {
    private final PracticeFacet facet;
    private final RouterLink link = new RouterLink("", PracticesView.class);
    private final Span count = new Span();
    private final Span chosen = new Span(getTranslation("practices.facet.chosen"));

    FacetItem(PracticeFacet facet, String words) {
        this.facet = facet;
        count.addClassName("count");
        chosen.addClassName("visually-hidden");
        link.add(new Span(words), new Text(" "), count);
        add(link);
    }

    void show(PracticeQuery query, FacetCount value) {
        count.setText(String.valueOf(value.count()));
        link.setQueryParameters(ListAddress.of(query.toggled(facet, value.value())));
        if (value.chosen()) {
            link.getElement().setAttribute("aria-current", "true");
            link.add(chosen);
        } else {
            link.getElement().removeAttribute("aria-current");
            chosen.removeFromParent();
        }
    }
}
