package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.PracticeList;
import org.selvedge.shared.Texts;

/** One way to narrow a list down: links that add a value, or remove it when it is chosen. */
record Facet(String name, String label, List<Value> values) {
    private static final int FIRST = 6;

    /** One value as a link. */
    record Value(String label, long count, boolean chosen, String href) {}

    /** The values that are always seen; one more is not worth hiding. */
    public List<Value> first() {
        return values.size() <= FIRST + 1 ? values : values.subList(0, FIRST);
    }

    /** Those that are unfolded. */
    public List<Value> rest() {
        return values.subList(first().size(), values.size());
    }

    /** Whether one of those that are unfolded is chosen. */
    public boolean open() {
        return rest().stream().anyMatch(Value::chosen);
    }

    static List<Facet> of(PracticeList list, Browse browse, Texts texts, Locale language) {
        FacetWords words = new FacetWords(language, key -> texts.get(language, key));
        List<Facet> facets = new ArrayList<>();
        list.facets().forEach((facet, counts) -> {
            List<Value> values = words.sorted(facet, counts).stream()
                    .map(count -> new Value(
                            words.of(facet, count.value()),
                            count.count(),
                            count.chosen(),
                            browse.with(facet, count.value())))
                    .toList();
            facets.add(new Facet(facet.key(), texts.get(language, facet.labelKey()), values));
        });
        return facets;
    }
}
