package org.selvedge.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Secrets: random tokens, and keyed hashes (HMAC-SHA-256) of what is to be recognised later without being readable.
 * The key is made by the installation itself and shared by its nodes.
 */
@Component
public class Keys {
    /** 128 bits, as asked of every link and token. */
    public static final int TOKEN_BYTES = 16;

    private static final String NAME = "hashes";
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Keys(JdbcClient jdbc, Clock clock) {
        jdbc.sql("insert ignore into installation_secret (name, secret, made_at) values (?, ?, ?)")
                .params(NAME, random(KEY_BYTES), Utc.of(clock.instant()))
                .update();
        this.key = new SecretKeySpec(
                jdbc.sql("select secret from installation_secret where name = ?")
                        .param(NAME)
                        .query(byte[].class)
                        .single(),
                HMAC);
    }

    public static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A new token, safe in addresses and cookies. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
    }

    /** 32 bytes; {@code purpose} keeps hashes of one use from meaning anything in another. */
    public byte[] hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
