package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SomeSearches;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A link of the public list, its form and its feed lead back to the same search, however odd. */
class BrowseAddressTest {
    private static final int MANY = 10_000;
    private static final Browse LIST = new Browse("/practices", PracticeQuery.everything());

    @Test
    void everySearchComesBackAsItWas() {
        SomeSearches searches = new SomeSearches(54);
        for (int number = 0; number < MANY; number++) {
            PracticeQuery search = searches.next();
            assertThat(followed(LIST.href(search))).isEqualTo(search);
            assertThat(followed(new Browse("/practices", search).feed()))
                    .isEqualTo(search.sorted(null).mapped(false));
            assertThat(submitted(new Browse("/practices", search))).isEqualTo(search.onPage(0));
        }
    }

    /** As the server reads an address. */
    private static PracticeQuery followed(String address) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        String query = URI.create(address).getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                int at = pair.indexOf('=');
                asked.add(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return Browse.of("/practices", asked).query();
    }

    /** The search form sent as it is shown. */
    private static PracticeQuery submitted(Browse browse) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add("q", browse.text());
        browse.kept().forEach(kept -> asked.add(kept.name(), kept.value()));
        return Browse.of("/practices", asked).query();
    }
}
