package org.selvedge.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.Totp;
import org.springframework.stereotype.Component;

/** What an authenticator application reads: the key, and an {@code otpauth} address as a QR code. */
@Component
class FactorCards {
    private static final String ISSUER = "Selvedge";

    private final BaseUrl base;

    FactorCards(BaseUrl base) {
        this.base = base;
    }

    FactorSetUp of(Person person, byte[] secret) {
        String key = Totp.base32(secret);
        String uri = "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                .formatted(encoded(ISSUER + " " + base.host()), encoded(person.address()), key);
        return new FactorSetUp(String.join(" ", key.split("(?<=\\G.{4})")), QrCode.of(uri));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
