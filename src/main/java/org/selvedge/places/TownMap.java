package org.selvedge.places;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a town: what is drawn of its country and its neighbours.
 *
 * @param pin the centre of the town; null where the town is not known, and the country is shown alone
 */
public record TownMap(
        Land.Box box,
        Land country,
        List<Land> neighbours,
        @Nullable Spot pin) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int HEAD = 70;

    /** Empty for a country that is not on the map of Europe. */
    public static Optional<TownMap> of(String country, String town) {
        return Europe.land(country).map(land -> around(land, town));
    }

    private static TownMap around(Land country, String town) {
        @Nullable Spot pin = Gazetteer.town(country.country(), town).orElse(null);
        Spot centre = pin == null ? country.middle() : pin;
        Land.Box whole = Frame.WHOLE;
        Land.Box box = new Land.Box(
                Math.clamp(centre.x() - WIDTH / 2, 0, whole.width() - WIDTH),
                Math.clamp(centre.y() - HEIGHT / 2, 0, whole.height() - HEIGHT),
                WIDTH,
                HEIGHT);
        List<Land> neighbours = Europe.lands().stream()
                .filter(land -> land != country && land.box().meets(box))
                .toList();
        return new TownMap(box, country, neighbours, pin);
    }

    /** The land around Europe, as a path of SVG. */
    public String around() {
        return Europe.around();
    }

    /** A drop that stands on the town, as a path of SVG; empty without a pin. */
    public String drop() {
        return pin == null
                ? ""
                : "M%d %dc-9-20-27-30-27-52a27 27 0 1 1 54 0c0 22-18 32-27 52z".formatted(pin.x(), pin.y());
    }

    /** The eye of the drop. */
    public @Nullable Spot eye() {
        return pin == null ? null : new Spot(pin.x(), pin.y() - HEAD + 18);
    }
}
