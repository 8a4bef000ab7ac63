package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SearchAddress;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a stranger asked the list for, read kindly: whatever makes no sense is left out, nothing is refused.
 *
 * @param path of the list in the reader's language
 */
record Browse(String path, PracticeQuery query) {
    static Browse of(String path, MultiValueMap<String, String> asked) {
        return new Browse(
                path,
                SearchAddress.read(name -> asked.getOrDefault(name, List.of()).stream()
                        .filter(Objects::nonNull)
                        .toList()));
    }

    public String text() {
        return query.text();
    }

    public boolean filtered() {
        return query.narrowed();
    }

    /** What the search form keeps beside the words. */
    public List<Parameter> kept() {
        List<Parameter> kept = new ArrayList<>();
        SearchAddress.write(query.onPage(0)).forEach((name, values) -> {
            if (!name.equals(SearchAddress.WORDS)) {
                values.forEach(value -> kept.add(new Parameter(name, value)));
            }
        });
        return kept;
    }

    /** One parameter of the address. */
    record Parameter(String name, String value) {}

    /** The same with one value added, or removed if it was chosen; from the first page. */
    public String with(PracticeFacet facet, String value) {
        return href(query.toggled(facet, value));
    }

    public String onPage(int other) {
        return href(query.onPage(other - 1));
    }

    public String withoutFilters() {
        return href(query.wide());
    }

    /** Whether anything is asked for that search engines need not know. */
    public boolean asked() {
        return !SearchAddress.write(query).isEmpty();
    }

    public boolean map() {
        return query.map();
    }

    public String withMap(boolean map) {
        return href(query.mapped(map));
    }

    /** The newest of what this search finds, as a feed; the page and its looks do not matter to it. */
    public String feed() {
        return address(path + ".atom", followed());
    }

    /** What a feed tells of: the search itself, whatever its order and page. */
    PracticeQuery followed() {
        return query.bare();
    }

    public String href(PracticeQuery other) {
        return address(path, other);
    }

    private static String address(String path, PracticeQuery other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<Object> variables = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter :
                SearchAddress.write(other).entrySet()) {
            for (String value : parameter.getValue()) {
                address.queryParam(parameter.getKey(), "{v" + variables.size() + "}");
                variables.add(value);
            }
        }
        return address.encode().buildAndExpand(variables.toArray()).toUriString();
    }
}
