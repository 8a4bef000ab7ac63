package org.selvedge.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.Theme;
import org.selvedge.search.FacetCount;
import org.selvedge.shared.Texts;

/** One way to narrow a list down: links that add a value, or remove it when it is chosen. */
record Facet(String name, List<Value> values) {
    /** One value as a link. */
    record Value(String label, long count, boolean chosen, String href) {}

    /** Those that leave a choice. */
    static List<Facet> of(PracticeList list, Browse browse, Texts texts, Locale language) {
        List<Value> themes = list.themes().stream()
                .flatMap(count -> Theme.of(count.value()).stream()
                        .map(theme ->
                                value(count, texts.get(language, theme.labelKey()), browse.withTheme(count.value()))))
                .toList();
        List<Value> countries = list.countries().stream()
                .map(count ->
                        value(count, Words.in(language).country(count.value()), browse.withCountry(count.value())))
                .toList();
        return Stream.of(new Facet("theme", themes), new Facet("country", countries))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private static Value value(FacetCount count, String label, String href) {
        return new Value(label, count.count(), count.chosen(), href);
    }
}
