package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SomeSearches;

/** The zone's address of a search leads back to the same search, however odd. */
class ListAddressTest {
    private static final int MANY = 10_000;

    @Test
    void everySearchComesBackAsItWas() {
        SomeSearches searches = new SomeSearches(53);
        for (int number = 0; number < MANY; number++) {
            PracticeQuery search = searches.next();
            String address = ListAddress.of(search).getQueryString();
            assertThat(ListAddress.read(QueryParameters.fromString(address)))
                    .as(address)
                    .isEqualTo(search);
        }
    }
}
