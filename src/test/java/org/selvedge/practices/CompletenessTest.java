package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far a manuscript has come is said honestly. */
class CompletenessTest {
    @Test
    void aPictureWithoutWordsIsNotYetAnAnswer() {
        assertThat(pictures(Map.of("file", "a", "alt", "Two people at a bench."), Map.of("file", "b", "alt", " ")))
                .isEqualTo(1);
        assertThat(pictures(Map.of("file", "a", "alt", "\u200b"))).isEqualTo(1);
        assertThat(pictures(Map.of("file", "a", "alt", "A bench."))).isZero();
        assertThat(pictures()).isZero();
    }

    @SafeVarargs
    private static int pictures(Map<String, String>... rows) {
        return Completeness.of(ManuscriptTest.manuscript(Map.of("pictures", Rows.write(List.of(rows)))))
                .undescribed();
    }
}
