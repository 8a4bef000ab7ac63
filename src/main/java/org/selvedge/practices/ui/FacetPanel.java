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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.Theme;
import org.selvedge.search.FacetCount;

/** What a search can be narrowed down to, with counts; choosing again takes the choice back. On a phone it unfolds. */
class FacetPanel extends Nav {
    FacetPanel(PracticeQuery query, PracticeList list) {
        addClassName("facets");
        setAriaLabel(getTranslation("practices.facet.title"));
        Div facets = new Div();
        if (!list.themes().isEmpty()) {
            facets.add(facet(
                    "practices.facet.theme",
                    list.themes(),
                    key -> getTranslation(theme(key).labelKey()),
                    key -> SearchAddress.theme(query, theme(key))));
        }
        if (!list.countries().isEmpty()) {
            facets.add(facet(
                    "practices.facet.country",
                    list.countries(),
                    code -> Locale.of("", code).getDisplayCountry(getLocale()),
                    code -> SearchAddress.country(query, code)));
        }
        NativeDetails details = new NativeDetails(getTranslation("practices.facet.title"), facets);
        details.setOpen(!query.themes().isEmpty() || !query.countries().isEmpty());
        details.setVisible(!list.themes().isEmpty() || !list.countries().isEmpty());
        add(details);
    }

    private static Theme theme(String key) {
        return Theme.of(key).orElseThrow();
    }

    private Section facet(
            String titleKey,
            List<FacetCount> values,
            Function<String, String> label,
            Function<String, QueryParameters> address) {
        UnorderedList list = new UnorderedList();
        Collator alphabet = Collator.getInstance(getLocale());
        values.stream()
                .sorted(Comparator.comparingLong(FacetCount::count)
                        .reversed()
                        .thenComparing(value -> label.apply(value.value()), alphabet))
                .forEach(value -> list.add(new ListItem(link(value, label, address))));
        Section facet = new Section(new H2(getTranslation(titleKey)), list);
        facet.addClassName("facet");
        return facet;
    }

    private RouterLink link(
            FacetCount value, Function<String, String> label, Function<String, QueryParameters> address) {
        RouterLink link = new RouterLink("", PracticesView.class);
        Span count = new Span(String.valueOf(value.count()));
        count.addClassName("count");
        link.add(new Span(label.apply(value.value())), new Text(" "), count);
        link.setQueryParameters(address.apply(value.value()));
        if (value.chosen()) {
            Span chosen = new Span(getTranslation("practices.facet.chosen"));
            chosen.addClassName("visually-hidden");
            link.add(chosen);
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
