package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that failed is left alone until it was found whole again. */
class IndexHealthTest {
    private final IndexHealth health = new IndexHealth();

    @Test
    void nobodyAsksAnIndexThatIsNotKnownToBeWhole() {
        assertThat(health.ask(() -> "asked")).isEmpty();
        health.isWhole();
        assertThat(health.ask(() -> "asked")).contains("asked");
        health.missed(new SearchException("an entry was not written"));
        assertThat(health.ask(() -> "asked")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQuestionThatIsNotAnsweredIsTheLastOne(boolean unreadable) {
        health.isWhole();
        assertThat(health.ask(() -> {
                    throw unreadable ? new UncheckedIOException(new IOException("gone")) : new SearchException("away");
                }))
                .isEmpty();
        assertThat(health.whole()).isFalse();
        health.isWhole();
        assertThat(health.ask(() -> "asked")).contains("asked");
    }

    @Test
    void aQuestionThatIsTooMuchTakesTheIndexFromNobodyElse() {
        health.isWhole();
        health.answersOthers(() -> true);
        List<RuntimeException> refusals =
                List.of(new SearchException("too many clauses"), new IndexSearcher.TooManyClauses());
        for (RuntimeException refused : refusals) {
            assertThat(health.ask(() -> {
                        throw refused;
                    }))
                    .isEmpty();
            assertThat(health.ask(() -> "asked")).contains("asked");
        }
    }

    @Test
    void aMistakeOfTheAskersIsTheirs() {
        health.isWhole();
        assertThatThrownBy(() -> health.ask(() -> {
                    throw new IllegalArgumentException("no such field");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(health.whole()).isTrue();
    }
}
