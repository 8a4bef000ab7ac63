package org.selvedge.practices.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.places.Land;
import org.selvedge.places.Spot;
import org.selvedge.places.TownMap;
import org.selvedge.practices.PracticePage;

/** Where a practice is: a pin on the centre of its town and the words for it; nothing for a country beyond the map. */
class PlaceOnMap extends Section {
    private PlaceOnMap(TownMap map, PracticePage page) {
        addClassName("practice-place");
        Svg drawing = new Svg(svg(map));
        drawing.addClassName("town-map");
        String country = Locale.of("", page.country()).getDisplayCountry(getLocale());
        String place = page.town().isEmpty() ? country : getTranslation("practices.page.place", page.town(), country);
        add(new H2(getTranslation("practices.map.where")), drawing, new Paragraph(place));
    }

    static Optional<PlaceOnMap> of(PracticePage page) {
        return TownMap.of(page.country(), page.town()).map(map -> new PlaceOnMap(map, page));
    }

    /** Nothing in it was typed by anybody. */
    private static String svg(TownMap map) {
        StringBuilder svg =
                new StringBuilder("<svg class=\"map-svg\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"%s\">"
                        .formatted(map.box().viewBox()));
        svg.append(path("map-around", map.around()));
        map.neighbours().stream().map(Land::path).forEach(land -> svg.append(path("map-land", land)));
        svg.append(path("map-land has", map.country().path()));
        Spot eye = map.eye();
        if (eye != null) {
            svg.append(path("map-pin", map.drop()));
            svg.append("<circle class=\"map-eye\" cx=\"%d\" cy=\"%d\" r=\"10\"/>".formatted(eye.x(), eye.y()));
        }
        return svg.append("</svg>").toString();
    }

    private static String path(String look, String shape) {
        return "<path class=\"%s\" d=\"%s\"/>".formatted(look, shape);
    }
}
