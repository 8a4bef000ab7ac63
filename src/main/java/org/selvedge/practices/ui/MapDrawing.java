package org.selvedge.practices.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import org.selvedge.places.Cluster;
import org.selvedge.practices.PracticeMap;
import org.selvedge.practices.PracticeMap.Country;
import org.selvedge.practices.PracticeMap.Shape;
import org.springframework.web.util.HtmlUtils;

/** A map as SVG: shapes for the eye and the mouse, circles with names for everybody. Public pages draw the same in their template. */
final class MapDrawing {
    private final StringBuilder svg = new StringBuilder();
    private final PracticeMap map;
    private final Function<Country, String> address;
    private final Function<Country, String> name;
    private final NumberFormat numbers;

    /**
     * @param address where a country leads
     * @param name what it says: "France: 5 practices"
     */
    MapDrawing(PracticeMap map, Function<Country, String> address, Function<Country, String> name, Locale language) {
        this.map = map;
        this.address = address;
        this.name = name;
        this.numbers = NumberFormat.getIntegerInstance(language);
    }

    String svg(String label) {
        svg.append("<svg class=\"map-svg\" role=\"group\" aria-label=\"%s\" viewBox=\"%s\">"
                .formatted(escaped(label), map.viewBox()));
        svg.append("<path class=\"map-around\" d=\"%s\"/>".formatted(map.around()));
        map.shapes().forEach(this::shape);
        map.clustered().forEach(this::line);
        map.clustered().forEach(this::circle);
        return svg.append("</svg>").toString();
    }

    private void shape(Shape shape) {
        String path = "<path class=\"%s\" d=\"%s\"/>"
                .formatted(shape.look(), shape.land().path());
        Country country = shape.country();
        svg.append(
                country == null
                        ? path
                        : "<a href=\"%s\" tabindex=\"-1\" aria-hidden=\"true\">%s</a>"
                                .formatted(escaped(address.apply(country)), path));
    }

    private void line(Country country) {
        Cluster cluster = country.cluster();
        if (cluster != null && cluster.away()) {
            svg.append("<line class=\"map-line\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                    .formatted(
                            cluster.home().x(),
                            cluster.home().y(),
                            cluster.at().x(),
                            cluster.at().y()));
        }
    }

    private void circle(Country country) {
        Cluster cluster = country.cluster();
        if (cluster == null) {
            return;
        }
        String named = escaped(name.apply(country));
        svg.append("<a class=\"map-cluster\" data-country=\"%s\" href=\"%s\" aria-label=\"%s\"%s><title>%s</title>"
                .formatted(
                        escaped(country.code()),
                        escaped(address.apply(country)),
                        named,
                        country.chosen() ? " aria-current=\"true\"" : "",
                        named));
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                .formatted(cluster.at().x(), cluster.at().y(), cluster.radius()));
        svg.append("<text x=\"%d\" y=\"%d\">%s</text></a>"
                .formatted(cluster.at().x(), cluster.at().y(), numbers.format(country.count())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
