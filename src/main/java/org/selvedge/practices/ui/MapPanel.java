package org.selvedge.practices.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeMap;
import org.selvedge.practices.PracticeMap.Country;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;

/** Where in Europe the practices of a search are; each country narrows the search down to it, or takes that back. */
class MapPanel extends Section {
    private final Svg drawing = new Svg();
    private final UnorderedList inEurope = new UnorderedList();
    private final UnorderedList elsewhere = new UnorderedList();
    private final KeptItems<String, CountryItem> european = new KeptItems<>(inEurope, code -> new CountryItem());
    private final KeptItems<String, CountryItem> others = new KeptItems<>(elsewhere, code -> new CountryItem());
    private final H3 beyond = new H3(getTranslation("practices.map.elsewhere"));
    private final Paragraph simple = new Paragraph(getTranslation("practices.map.simple"));
    private final Div parts = new Div();

    MapPanel() {
        addClassName("map");
        drawing.addClassName("map-drawing");
        Div countries = new Div(inEurope, beyond, elsewhere);
        countries.addClassName("map-countries");
        parts.addClassName("map-parts");
        parts.add(drawing, countries);
        add(new H2(getTranslation("practices.map.title")), simple, parts);
        setVisible(false);
    }

    void show(PracticeQuery query, PracticeList list) {
        setVisible(query.map());
        if (!query.map()) {
            return;
        }
        simple.setVisible(list.simple());
        parts.setVisible(!list.simple());
        PracticeMap map = PracticeMap.of(query, list, getLocale());
        drawing.setSvg(new MapDrawing(map, MapPanel::address, this::name, getLocale())
                .svg(getTranslation("practices.map.title")));
        show(european, map.inEurope());
        show(others, map.elsewhere());
        beyond.setVisible(!map.elsewhere().isEmpty());
        elsewhere.setVisible(!map.elsewhere().isEmpty());
    }

    private static void show(KeptItems<String, CountryItem> items, List<Country> countries) {
        items.show(countries.stream().map(Country::code).toList());
        countries.forEach(country -> items.of(country.code()).show(country));
    }

    private static String address(Country country) {
        return PracticeRoutes.LIST + "?" + ListAddress.of(country.toggled()).getQueryString();
    }

    private String name(Country country) {
        return getTranslation("practices.map.country", country.name(), country.count())
                + (country.chosen() ? getTranslation("practices.facet.chosen") : "");
    }
}
