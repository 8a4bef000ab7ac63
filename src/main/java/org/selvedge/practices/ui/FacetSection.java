package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.search.FacetCount;

/** One facet: its first values at once, the others when asked for; what is chosen always shows. */
class FacetSection extends Section {
    private static final int FIRST = 6;

    private final PracticeFacet facet;
    private final FacetWords words;
    private final KeptItems<String, FacetItem> items;
    private final Button more = new Button();
    private List<FacetCount> values = List.of();
    private boolean whole;

    FacetSection(PracticeFacet facet, FacetWords words) {
        this.facet = facet;
        this.words = words;
        UnorderedList list = new UnorderedList();
        items = new KeptItems<>(list, value -> new FacetItem(facet, words.of(facet, value)));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClickListener(click -> {
            whole = !whole;
            unfold();
        });
        addClassName("facet");
        add(new H2(getTranslation(facet.labelKey())), list, more);
    }

    void show(PracticeQuery query, List<FacetCount> counted) {
        values = words.sorted(facet, counted);
        items.show(values.stream().map(FacetCount::value).toList());
        values.forEach(value -> items.of(value.value()).show(query, value));
        unfold();
    }

    private void unfold() {
        for (int at = 0; at < values.size(); at++) {
            items.of(values.get(at).value())
                    .setVisible(whole || at < FIRST || values.get(at).chosen());
        }
        more.setVisible(values.stream().skip(FIRST).anyMatch(value -> !value.chosen()));
        more.setText(
                whole
                        ? getTranslation("practices.facet.fewer")
                        : getTranslation("practices.facet.more", values.size()));
        more.getElement().setAttribute("aria-expanded", String.valueOf(whole));
    }
}
