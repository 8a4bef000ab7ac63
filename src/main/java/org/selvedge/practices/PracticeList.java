package org.selvedge.practices;

import java.util.List;
import java.util.Map;
import org.selvedge.search.FacetCount;

/**
 * One page of a search, with its facets.
 *
 * @param facets counted values, most first, those of a scale in its order; a facet without any is not there
 * @param near what to look for instead, where nothing was found
 * @param simple whether the full text could not be searched and only titles and teasers were compared
 */
public record PracticeList(
        List<PracticeCard> cards,
        long total,
        int page,
        int pages,
        Map<PracticeFacet, List<FacetCount>> facets,
        NearMisses near,
        boolean simple) {
    public List<FacetCount> of(PracticeFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
