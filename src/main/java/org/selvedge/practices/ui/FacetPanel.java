package org.selvedge.practices.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.search.FacetCount;

/** What a search can be narrowed down to, with counts; choosing again takes the choice back. On a phone it unfolds. */
class FacetPanel extends Nav {
    private final PracticeQuery query;
    private final FacetWords words;

    FacetPanel(PracticeQuery query, PracticeList list) {
        this.query = query;
        this.words = new FacetWords(getLocale(), this::getTranslation);
        addClassName("facets");
        setAriaLabel(getTranslation("practices.facet.title"));
        Div facets = new Div();
        list.facets().forEach((facet, values) -> facets.add(facet(facet, values)));
        NativeDetails details = new NativeDetails(getTranslation("practices.facet.title"), facets);
        details.setOpen(query.narrowed());
        details.setVisible(!list.facets().isEmpty());
        add(details);
    }

    private Section facet(PracticeFacet facet, List<FacetCount> values) {
        UnorderedList list = new UnorderedList();
        values.forEach(value -> list.add(new ListItem(link(facet, value))));
        Section section = new Section(new H2(getTranslation(facet.labelKey())), list);
        section.addClassName("facet");
        return section;
    }

    private RouterLink link(PracticeFacet facet, FacetCount value) {
        RouterLink link = new RouterLink("", PracticesView.class);
        Span count = new Span(String.valueOf(value.count()));
        count.addClassName("count");
        link.add(new Span(words.of(facet, value.value())), new Text(" "), count);
        link.setQueryParameters(ListAddress.of(query.toggled(facet, value.value())));
        if (value.chosen()) {
            Span chosen = new Span(getTranslation("practices.facet.chosen"));
            chosen.addClassName("visually-hidden");
            link.add(chosen);
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
