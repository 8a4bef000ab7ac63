package org.selvedge.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeSort;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.search.IndexState;
import org.selvedge.search.SearchIndexService;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal with its index in OpenSearch: the same searches, choices, orders and pages, and life without it. */
@PortalTest
@AsPerson("office@selvedge.example")
class OpenSearchTest {
    private static final OpenSearchNode NODE = new OpenSearchNode();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("selvedge.search.backend", () -> "opensearch");
        registry.add("selvedge.search.opensearch.hosts", NODE::host);
        registry.add("selvedge.search.mend-every", () -> "PT0.2S");
    }

    @AfterAll
    static void end() {
        NODE.close();
    }

    @Autowired
    PublicPracticeService practices;

    @Autowired
    SearchIndexService index;

    @Test
    void everySearchIsAnsweredAndLifeGoesOnWithoutIt() {
        whole();
        PracticeList all = search(PracticeQuery.everything());
        assertThat(all.simple()).isFalse();
        assertThat(all.total()).isGreaterThanOrEqualTo(2);
        for (String words :
                new String[] {"couture", "Coutur", "cuoture", "\"1000 aiguilles\"", "sewing", "énergie", "-"}) {
            assertThat(search(PracticeQuery.of(words)).simple()).as(words).isFalse();
        }
        assertThat(search(PracticeQuery.of("couture")).total()).isPositive();
        assertThat(search(PracticeQuery.of("cuoture")).total()).isPositive();
        for (PracticeFacet facet : PracticeFacet.values()) {
            all.of(facet)
                    .forEach(value -> assertThat(
                                    search(PracticeQuery.everything().toggled(facet, value.value()))
                                            .total())
                            .as(facet + " " + value.value())
                            .isEqualTo(value.count()));
        }
        assertThat(all.of(PracticeFacet.THEME)).isNotEmpty();
        assertThat(all.of(PracticeFacet.CONFIRMED)).isNotEmpty();
        for (PracticeSort sort : PracticeSort.values()) {
            assertThat(search(PracticeQuery.of("couture").sorted(sort)).cards())
                    .as(sort.name())
                    .isNotEmpty();
        }
        assertThat(search(PracticeQuery.everything().onPage(10_000)).simple()).isFalse();

        index.rebuild();
        IndexState.Rebuild rebuild;
        do {
            assertThat(search(PracticeQuery.everything()).total()).isEqualTo(all.total());
            rebuild = index.state().rebuild();
        } while (rebuild.running());
        assertThat(rebuild.outcome()).isEqualTo(IndexState.Outcome.DONE);

        NODE.kill();
        PracticeList without = search(PracticeQuery.of("couture"));
        assertThat(without.simple()).isTrue();
        assertThat(without.cards()).extracting(PracticeCard::slug).isNotEmpty();
        NODE.start();
        whole();
        assertThat(search(PracticeQuery.of("couture")).simple()).isFalse();
    }

    private void whole() {
        long until = System.nanoTime() + java.time.Duration.ofMinutes(1).toNanos();
        while (!index.state().whole()) {
            assertThat(System.nanoTime()).isLessThan(until);
        }
    }

    private PracticeList search(PracticeQuery query) {
        return practices.search(query, Locale.ENGLISH);
    }
}
