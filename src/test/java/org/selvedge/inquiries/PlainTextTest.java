package org.selvedge.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.shared.Refusal;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{0} and '{1}'",
                "%s %n",
                "${7*7} #{7*7}",
                "=1+1",
                "Łódź 🧵👩‍👩‍👧",
                "  two spaces before\n\n\tand a tab"
            })
    void keepsWhatWasTyped(String typed) {
        assertThat(PlainText.message(typed)).isEqualTo(typed);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(PlainText.message("pay\u202Eroll\u0000 \u001b[31mred\u0085next\r\nline\u2066x\u2069"))
                .isEqualTo("payroll [31mred\nnext\nlinex");
    }

    @Test
    void writesComposedLettersOneWay() {
        assertThat(PlainText.message("cafe\u0301")).isEqualTo("café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\n", "\u0000\u202E"})
    void refusesNothing(String typed) {
        assertThatThrownBy(() -> PlainText.message(typed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PlainText.subject(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void countsCharactersAsPeopleDoAndSaysHowMany() {
        String longest = "🧵".repeat(PlainText.LONGEST);
        assertThat(PlainText.message(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> PlainText.message(longest + "!")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).contains("text");
            assertThat(refusal.arguments()).containsExactly(10_001, 10_000);
        });
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(PlainText.subject(" Flats\r\nBcc: all@example.org ")).isEqualTo("Flats Bcc: all@example.org");
    }

    @Test
    void aQuoteIsThePassageOrAPartOfIt() {
        String passage = "Workshops are held in an apartment of the landlord, in the middle of the neighbourhood.";
        assertThat(PlainText.quote("  in an apartment\nof the landlord ", passage))
                .isEqualTo("in an apartment of the landlord");
        assertThatThrownBy(() -> PlainText.quote("Workshops are never held", passage))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("quote"));
        assertThatThrownBy(() -> PlainText.quote(" ", passage)).isInstanceOf(Refusal.class);
    }
}
