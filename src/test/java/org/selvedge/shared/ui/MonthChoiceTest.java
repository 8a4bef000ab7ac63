package org.selvedge.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a month is kept as it was chosen, and says which half is missing. */
class MonthChoiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "--03", "--12", "2024", "2024-03"})
    void whatWasChosenIsReadAgainAsItWas(String text) {
        assertThat(MonthChoice.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--13", "--", "March", "20x4", "2024-13", "--03-01"})
    void whatIsNoMonthIsNothing(String text) {
        assertThat(MonthChoice.read(text)).isEqualTo(MonthChoice.NONE);
    }

    @Test
    void onlyTheMissingHalfIsAskedFor() {
        assertThat(MonthChoice.read("--03").missing()).contains("shared.month.year.missing");
        assertThat(MonthChoice.read("2024").missing()).contains("shared.month.month.missing");
        assertThat(MonthChoice.NONE.missing()).isEmpty();
        assertThat(MonthChoice.read("2024-03").missing()).isEmpty();
        assertThat(MonthChoice.read("2024-03").whole()).contains(YearMonth.of(2024, 3));
        assertThat(MonthChoice.read("2024").whole()).isEmpty();
    }
}
