package org.selvedge.practices.ui;

import com.vaadin.flow.router.QueryParameters;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SearchAddress;

/** A search in the zone's addresses. */
final class ListAddress {
    private ListAddress() {}

    static PracticeQuery read(QueryParameters address) {
        return SearchAddress.read(address::getParameters);
    }

    static QueryParameters of(PracticeQuery query) {
        return new QueryParameters(SearchAddress.write(query));
    }
}
