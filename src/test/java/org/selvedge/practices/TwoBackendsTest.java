package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.search.SearchWords;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Lucene's pages and counts in one pass are those that every other backend is asked for: nobody tests OpenSearch each day. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoBackendsTest {
    private static final Sight MEMBER = new Sight(true, false, Sight.NONE, Set.of(Sight.NONE));

    @Autowired
    PracticeIndex lucene;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate together;

    @Autowired
    Clock clock;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    private PracticeIndex another;

    @BeforeAll
    void morePracticesThanAPage() {
        another = new PracticeIndex(
                entities,
                new LuceneHits(entities) {
                    @Override
                    boolean serve() {
                        return false;
                    }
                },
                clock);
        OrganisationId owner = organisations.member();
        for (int number = 0; number < 24; number++) {
            SomePractices.Draft draft = some.practice(owner)
                    .titled("Honeysuckle yard " + number)
                    .in(number % 3 == 0 ? "NO" : "FI")
                    .about(number % 2 == 0 ? Theme.ENERGY : Theme.YOUTH, Theme.HEALTH)
                    .meantFor(number % 5 == 0 ? TargetGroup.STAFF : TargetGroup.FAMILIES);
            if (number % 4 == 0) {
                draft.forMembers();
            } else {
                draft.publicly();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "honeysuckle", "honesuckle", "\"honeysuckle yard\" -yard", "?!"})
    void theSameIsFoundAndCounted(String words) {
        same(PracticeQuery.of(words));
        same(PracticeQuery.of(words).onPage(1));
    }

    @ParameterizedTest
    @EnumSource(PracticeSort.class)
    void inTheSameOrder(PracticeSort sort) {
        same(PracticeQuery.of("honeysuckle").sorted(sort));
    }

    @Test
    void aChosenFacetCountsWithoutItsOwnChoice() {
        PracticeQuery chosen = PracticeQuery.of("honeysuckle")
                .toggled(PracticeFacet.COUNTRY, "NO")
                .with(PracticeFacet.THEME, Set.of("energy", "youth"))
                .with(PracticeFacet.CONFIRMED, Set.of("3", "24"));
        PracticeIndex.Found found = same(chosen);
        assertThat(found.counts().get(PracticeFacet.COUNTRY)).containsOnlyKeys("NO", "FI");
        assertThat(found.counts().get(PracticeFacet.CONFIRMED)).containsOnlyKeys("3", "12", "24");
        same(chosen.with(PracticeFacet.COUNTRY, Set.of("MT")));
    }

    private PracticeIndex.Found same(PracticeQuery query) {
        PracticeIndex.Found strangers = ask(() -> lucene.find(query, SearchWords.of(query.text()), Sight.stranger()));
        assertThat(ask(() -> another.find(query, SearchWords.of(query.text()), Sight.stranger())))
                .isEqualTo(strangers);
        PracticeIndex.Found members = ask(() -> lucene.find(query, SearchWords.of(query.text()), MEMBER));
        assertThat(ask(() -> another.find(query, SearchWords.of(query.text()), MEMBER)))
                .isEqualTo(members);
        return members;
    }

    private PracticeIndex.Found ask(Supplier<PracticeIndex.Found> question) {
        return Objects.requireNonNull(together.execute(status -> question.get()));
    }
}
