package org.selvedge.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.shared.Refusal;
import org.springframework.core.io.ClassPathResource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(new ClassPathResource("people/common-passwords.txt"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a quiet loom at dusk",
                "vier Fenster, ein Garten",
                "tisser le fil rouge",
                "xK9#mQ2$vL7p",
                "шесть зелёных окон",
                "🧵🪡🧵🪡🪡🧵🪡🪡🪡🧵🧵🧵",
                "my welcome mat is purple"
            })
    void a_sentence_or_anything_long_of_ones_own_is_fine(String password) {
        assertThatCode(() -> rules.check(password, "Lena Petersen", "lena@nordufer.example"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void less_than_twelve_characters_are_too_few(String password) {
        assertThatThrownBy(() -> rules.check(password))
                .isInstanceOf(Refusal.class)
                .hasMessage("people.password.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", "Password2026!", "P4ssw0rd12345", "passwordpassword", "123456789012", "qwertyuiop123",
                "azertyuiopqs", "abcabcabcabc", "aaaaaaaaaaaa", "Selvedge2026!", "selvedge-selvedge", "welcome-to-2026",
                "correcthorsebatterystaple", "motdepasse2026", "Bienvenue2026!"
            })
    void what_guessing_begins_with_is_refused(String password) {
        assertThatThrownBy(() -> rules.check(password))
                .isInstanceOf(Refusal.class)
                .hasMessage("people.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lena.Petersen.2026", "nordufer-nordufer", "petersen-nordufer1"})
    void so_are_the_own_name_and_address(String password) {
        assertThatThrownBy(() -> rules.check(password, "Lena Petersen", "lena@nordufer.example"))
                .hasMessage("people.password.common");
    }

    @Test
    void length_is_counted_in_characters_people_see_and_ends_at_128() {
        assertThatCode(() -> rules.check("żółw-🧵".repeat(2) + " kroczy dalej")).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check("x9!k".repeat(33))).hasMessage("people.password.long");
        assertThatThrownBy(() -> rules.check("a".repeat(100_000))).hasMessage("people.password.long");
    }
}
