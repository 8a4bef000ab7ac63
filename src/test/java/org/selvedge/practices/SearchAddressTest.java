package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A search written into an address and read again is the same search, and written again the same address. */
class SearchAddressTest {
    private static final int MANY = 10_000;

    @Test
    void everySearchComesBackAsItWas() {
        SomeSearches searches = new SomeSearches(51);
        for (int number = 0; number < MANY; number++) {
            PracticeQuery search = searches.next();
            Map<String, List<String>> written = SearchAddress.write(search);
            PracticeQuery read = SearchAddress.read(name -> written.getOrDefault(name, List.of()));
            assertThat(read).isEqualTo(search);
            assertThat(SearchAddress.write(read)).isEqualTo(written);
        }
    }

    @Test
    void everySavedSearchComesBackAsItWasWhateverItsOrderAndPage() {
        SomeSearches searches = new SomeSearches(52);
        for (int number = 0; number < MANY; number++) {
            PracticeQuery search = searches.next();
            String line = SearchText.write(search);
            PracticeQuery read = SearchText.read(line);
            assertThat(read).isEqualTo(search.sorted(null).mapped(false));
            assertThat(SearchText.write(read.sorted(PracticeSort.CONFIRMED).onPage(3)))
                    .isEqualTo(line)
                    .isASCII()
                    .hasSizeLessThan(10_000);
        }
    }

    @Test
    void theNetworkIsAskedTheWordsAsTheyStand() {
        assertThat(PracticeRoutes.ask("C++ & 100 %")).isEqualTo("practices/ask?q=C%2B%2B%20%26%20100%20%25");
    }

    @Test
    void anUnknownOrderPageAndValueAreNone() {
        PracticeQuery read = SearchAddress.read(name -> switch (name) {
            case "q" -> List.of("couture", "ignored");
            case "page" -> List.of("-1");
            case "country" -> List.of("FR", "fr", "XX'");
            default -> List.of("; drop table");
        });
        assertThat(read).isEqualTo(PracticeQuery.of("couture").toggled(PracticeFacet.COUNTRY, "FR"));
    }
}
