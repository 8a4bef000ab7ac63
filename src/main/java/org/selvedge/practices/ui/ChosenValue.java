package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;

/** One value of a facet that somebody chose. */
record ChosenValue(PracticeFacet facet, String value) {
    /** In the order of the facets. */
    static List<ChosenValue> of(PracticeQuery query) {
        List<ChosenValue> chosen = new ArrayList<>();
        for (PracticeFacet facet : PracticeFacet.values()) {
            new TreeSet<>(query.of(facet)).forEach(value -> chosen.add(new ChosenValue(facet, value)));
        }
        return List.copyOf(chosen);
    }

    /** "Theme: Energy". */
    String words(Component view, Locale screen) {
        return view.getTranslation(
                "practices.chosen.value",
                view.getTranslation(facet.labelKey()),
                new FacetWords(screen, view::getTranslation).of(facet, value));
    }
}
