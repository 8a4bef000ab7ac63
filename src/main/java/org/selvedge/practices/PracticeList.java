package org.selvedge.practices;

import java.util.List;
import org.selvedge.search.FacetCount;

/**
 * One page of a search, with its facets.
 *
 * @param themes counts by {@link Theme#key()}
 * @param countries counts by ISO 3166 code
 * @param simple whether the full text could not be searched and only titles and teasers were compared
 */
public record PracticeList(
        List<PracticeCard> cards,
        long total,
        int page,
        int pages,
        List<FacetCount> themes,
        List<FacetCount> countries,
        boolean simple) {}
