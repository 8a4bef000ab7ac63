package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.places.Cluster;
import org.selvedge.places.Clusters;
import org.selvedge.places.Europe;
import org.selvedge.places.Land;
import org.selvedge.search.FacetCount;

/**
 * The countries of a search on a map of Europe: nothing but the counts of its country facet, so that a map tells no more
 * than the list beside it.
 *
 * @param countries with practices, most first
 */
public record PracticeMap(List<Country> countries) {
    /**
     * @param code ISO 3166
     * @param name in the reader's language
     * @param toggled the search with this country chosen, or no longer
     * @param cluster null for a country that is not on the map, or has nothing left
     */
    public record Country(
            String code,
            String name,
            long count,
            boolean chosen,
            PracticeQuery toggled,
            @Nullable Cluster cluster) {}

    /**
     * A country as it is drawn.
     *
     * @param country null where it has no practice
     */
    public record Shape(Land land, @Nullable Country country) {
        /** The class of its style. */
        public String look() {
            if (country == null || country.count() == 0) {
                return "map-land";
            }
            return country.chosen() ? "map-land has chosen" : "map-land has";
        }
    }

    public static PracticeMap of(PracticeQuery query, PracticeList list, Locale language) {
        List<FacetCount> counts = list.of(PracticeFacet.COUNTRY);
        Map<String, Cluster> clusters =
                Clusters.of(counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count))).stream()
                        .collect(Collectors.toMap(Cluster::country, Function.identity()));
        List<Country> countries = new ArrayList<>();
        for (FacetCount count : counts) {
            countries.add(new Country(
                    count.value(),
                    Locale.of("", count.value()).getDisplayCountry(language),
                    count.count(),
                    count.chosen(),
                    query.toggled(PracticeFacet.COUNTRY, count.value()),
                    clusters.get(count.value())));
        }
        countries.sort(Comparator.comparingLong(Country::count).reversed().thenComparing(Country::name));
        return new PracticeMap(List.copyOf(countries));
    }

    /** Countries on the map, most first; a chosen one is there even where nothing is left of it. */
    public List<Country> inEurope() {
        return countries.stream()
                .filter(country -> Europe.land(country.code()).isPresent())
                .toList();
    }

    /** Countries that are only said in words. */
    public List<Country> elsewhere() {
        return countries.stream()
                .filter(country -> Europe.land(country.code()).isEmpty())
                .toList();
    }

    /** Circles, most first: the order in which the keyboard goes through them. */
    public List<Country> clustered() {
        return countries.stream().filter(country -> country.cluster() != null).toList();
    }

    /** Every country of Europe. */
    public List<Shape> shapes() {
        Map<String, Country> known = new HashMap<>();
        countries.forEach(country -> known.put(country.code(), country));
        return Europe.lands().stream()
                .map(land -> new Shape(land, known.get(land.country())))
                .toList();
    }

    /** How large it is drawn, as an SVG wants it. */
    public String viewBox() {
        return Europe.whole().viewBox();
    }

    /** The land around Europe. */
    public String around() {
        return Europe.around();
    }
}
