package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Set;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;

/** What a search can be narrowed down to, with counts. On a phone it is folded and leads back to the list. */
class FacetPanel extends Nav {
    private final NativeDetails details = new NativeDetails();
    private final KeptItems<PracticeFacet, FacetSection> facets;
    private final Button back = new Button();

    /** @param toResults leads to what was found */
    FacetPanel(Runnable toResults) {
        FacetWords words = new FacetWords(getLocale(), this::getTranslation);
        addClassName("facets");
        setAriaLabel(getTranslation("practices.facet.title"));
        Div all = new Div();
        facets = new KeptItems<>(all, facet -> new FacetSection(facet, words));
        back.addClassName("facets-done");
        back.addClickListener(click -> {
            details.setOpen(false);
            toResults.run();
        });
        details.setContent(new Div(all, back));
        add(details);
    }

    void show(PracticeQuery query, PracticeList list) {
        int chosen = query.chosen().values().stream().mapToInt(Set::size).sum();
        details.setSummaryText(getTranslation("practices.facet.summary", chosen));
        details.setVisible(!list.facets().isEmpty());
        facets.show(List.copyOf(list.facets().keySet()));
        list.facets().forEach((facet, values) -> facets.of(facet).show(query, values));
        back.setText(getTranslation("practices.facet.show", list.total()));
    }
}
