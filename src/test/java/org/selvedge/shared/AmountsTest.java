package org.selvedge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are read as the reader's language writes them. */
class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1,234.5; 1234.5",
                "en; 1,234; 1234",
                "en; 1234.50; 1234.50",
                "en; 1 234,5; 1234.5",
                "en; 12,5; 12.5",
                "fr; 1 234,5; 1234.5",
                "fr; 1.234,5; 1234.5",
                "fr; 1,234.5; 1234.5",
                "fr; 12.5; 12.5",
                "fr; 0; 0",
                "en; 999999999.99; 999999999.99"
            })
    void commaPointAndSpaceMeanWhatTheyMeanThere(String language, String typed, String amount) {
        assertThat(Amounts.parse("promised", typed, Locale.of(language))).isEqualByComparingTo(new BigDecimal(amount));
    }

    @Test
    void theNarrowSpacesThatBrowsersTypeAreSpaces() {
        assertThat(Amounts.parse("promised", " 1\u202f234,5 ", Locale.FRENCH)).isEqualByComparingTo("1234.5");
        assertThat(Amounts.parse("promised", "12\u00a0500", Locale.FRENCH)).isEqualByComparingTo("12500");
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        BigDecimal amount = new BigDecimal("412500.50");
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            assertThat(Amounts.parse("promised", Amounts.write(amount, language), language))
                    .isEqualByComparingTo(amount);
        }
    }

    @Test
    void anEmptyFieldIsNotStatedWhichIsNotZero() {
        assertThat(Amounts.parse("promised", "  ", Locale.ENGLISH)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e5",
                "abc",
                "1.2.3",
                "1,23,4",
                "12.345,678.9",
                "0x10",
                "1 2",
                "٣",
                "5%",
                "=1+1",
                "1.2345"
            })
    void whatIsNoNumberIsRefusedAtItsField(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Amounts.parse("promised", typed, Locale.ENGLISH))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("shared.amount.refused");
                    assertThat(refused.field()).contains("promised");
                });
    }

    @Test
    void negativeAndHugeHaveSentencesOfTheirOwn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Amounts.parse("promised", "-1", Locale.ENGLISH))
                .withMessage("shared.amount.negative");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Amounts.parse("promised", "1000000000", Locale.ENGLISH))
                .withMessage("shared.amount.huge");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Amounts.parse("promised", "9".repeat(10_000), Locale.ENGLISH))
                .withMessage("shared.amount.refused");
    }
}
