package org.selvedge.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoughDateTest {
    @Test
    void aDateIsAsPreciseAsItIsWritten() {
        assertThat(RoughDate.parse("2023"))
                .isEqualTo(new RoughDate(LocalDate.of(2023, 6, 5), RoughDate.Precision.YEAR));
        assertThat(RoughDate.parse("2023-01").textKey()).isEqualTo("initiatives.date.month");
        assertThat(RoughDate.parse("2023-01-15").end()).isEqualTo(LocalDate.of(2023, 1, 15));
    }

    @Test
    void somethingDueInJanuaryIsNotOverdueBeforeFebruary() {
        RoughDate january = RoughDate.parse("2024-01");
        assertThat(january.over(LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(january.over(LocalDate.of(2024, 2, 1))).isTrue();
        assertThat(RoughDate.parse("2024").over(LocalDate.of(2024, 12, 31))).isFalse();
    }
}
