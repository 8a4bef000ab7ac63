package org.selvedge.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:10Z");

    /** RFC 6238, appendix B; six digits instead of eight. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_but_not_more() {
        long step = Totp.step(NOW);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step - 1), NOW, 0)).hasValue(step - 1);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + 1), NOW, 0)).hasValue(step + 1);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step - 2), NOW, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + 2), NOW, 0)).isEmpty();
    }

    @Test
    void a_code_works_once() {
        long step = Totp.step(NOW);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step), NOW, step)).isEmpty();
    }

    @Test
    void spaces_are_forgiven_and_anything_else_is_not() {
        String code = Totp.code(SECRET, Totp.step(NOW));
        assertThat(Totp.stepOf(SECRET, code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .isPresent();
        assertThat(Totp.stepOf(SECRET, code + "0", NOW, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "", NOW, 0)).isEmpty();
    }

    @Test
    void the_secret_is_written_as_applications_read_it() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.secret("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")).isEqualTo(SECRET);
    }
}
