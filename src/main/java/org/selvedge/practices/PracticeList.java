package org.selvedge.practices;

import java.util.List;
import java.util.Map;
import org.selvedge.search.FacetCount;

/**
 * One page of a search, with its facets.
 *
 * @param page from 0
 * @param facets counted values, most first, those of a scale in its order; a facet without any is not there
 * @param near what to look for instead, where nothing was found
 * @param simple whether there was no index, and the words were compared in the database: without endings, typos and
 *     relevance
 */
public record PracticeList(
        List<PracticeCard> cards,
        long total,
        int page,
        int pages,
        Map<PracticeFacet, List<FacetCount>> facets,
        NearMisses near,
        boolean simple) {
    /** The number of the first practice on this page, from 1. */
    public long first() {
        return (long) page * PracticeQuery.PAGE_SIZE + 1;
    }

    /** The number of the last practice on this page. */
    public long last() {
        return first() + cards.size() - 1;
    }

    public List<FacetCount> of(PracticeFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
