package org.selvedge.practices;

import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** The orders of a list in the index's words; each ends with an order among equals, so that no page shows what
 * another showed. */
final class Order {
    private Order() {}

    static SortFinalStep of(SearchSortFactory sorts, PracticeSort sort) {
        var order = sorts.composite();
        switch (sort) {
            case RELEVANCE ->
                order.add(sorts.score()).add(sorts.field(PracticeFields.RANK).desc());
            case NEWEST -> order.add(sorts.field(PracticeFields.PUBLISHED).desc());
            case CONFIRMED -> order.add(sorts.field(PracticeFields.CONFIRMED).desc());
            case TAKEN_UP ->
                order.add(sorts.field(PracticeFields.TAKEN_UP).desc())
                        .add(sorts.field(PracticeFields.RANK).desc());
        }
        return order.add(sorts.field(PracticeFields.BORN).desc());
    }
}
