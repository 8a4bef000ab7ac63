package org.selvedge.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Signs small values that leave the portal for a short time and come back (cookies, links): HMAC-SHA256 over purpose,
 * end and value. The key is {@code selvedge.secret}, or one that the installation made for itself at its first start;
 * only the former is unknown to somebody who copies the database.
 */
@Component
@DependsOnDatabaseInitialization
public class Signatures {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "signatures";
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_SECRET = 32;
    private static final int PARTS = 3;

    private final SecretKeySpec key;
    private final Clock clock;

    Signatures(JdbcTemplate database, Clock clock, @Value("${selvedge.secret:}") String configured) {
        this.clock = clock;
        this.key = new SecretKeySpec(
                StringUtils.hasText(configured) ? checked(configured) : made(database, clock), ALGORITHM);
    }

    /** The value with its end and its signature, in letters that a cookie and an address can carry. */
    public String sign(String purpose, String value, Duration validity) {
        long end = clock.instant().plus(validity).getEpochSecond();
        return encode(value.getBytes(StandardCharsets.UTF_8)) + "." + end + "." + encode(mac(purpose, value, end));
    }

    /** The value, if it was signed here for this purpose and its end has not come. */
    public Optional<String> verify(String purpose, String signed) {
        String[] parts = signed.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            String value = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            long end = Long.parseLong(parts[1]);
            boolean ours = MessageDigest.isEqual(
                    mac(purpose, value, end), Base64.getUrlDecoder().decode(parts[2]));
            return ours && clock.instant().getEpochSecond() < end ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** 32 bytes by which a value is known again, and that tell nobody without the key which one it was. */
    public byte[] hash(String purpose, String value) {
        return mac(purpose, value, 0);
    }

    private byte[] mac(String purpose, String value, long end) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[] {purpose, Long.toString(end), value}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(new byte[] {
                    (byte) (bytes.length >>> 24),
                    (byte) (bytes.length >>> 16),
                    (byte) (bytes.length >>> 8),
                    (byte) bytes.length
                });
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] checked(String configured) {
        String plain = configured.toLowerCase(Locale.ROOT);
        boolean example = plain.contains("change") || plain.contains("secret") || plain.contains("example");
        if (configured.length() < SHORTEST_SECRET
                || example
                || plain.chars().distinct().count() < 8) {
            throw new StartFailure("shared.start.weakSecret");
        }
        return configured.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] made(JdbcTemplate database, Clock clock) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        database.update(
                "insert ignore into installation_secret (name, secret, made_at) values (?, ?, ?)",
                NAME,
                fresh,
                LocalDateTime.now(clock));
        return database.queryForObject("select secret from installation_secret where name = ?", byte[].class, NAME);
    }
}
