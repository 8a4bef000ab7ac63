package org.selvedge.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time passwords by time (RFC 6238): SHA-1, six digits, steps of thirty seconds, one step of tolerance. */
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    public static byte[] newSecret() {
        return Keys.random(SECRET_BYTES);
    }

    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    public static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0F;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step that a typed code belongs to, if it is later than {@code lastStep}: each code works once. */
    public static OptionalLong stepOf(byte[] secret, String typed, Instant now, long lastStep) {
        String code = typed.replaceAll("\\s", "");
        long step = step(now);
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(candidate -> candidate > lastStep)
                .filter(candidate -> constantTimeEquals(code(secret, candidate), code))
                .findFirst();
    }

    /** The secret as people type it into an application: RFC 4648 base 32. */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : secret) {
            buffer = (buffer << Byte.SIZE) | (next & 0xFF);
            bits += Byte.SIZE;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        return text.toString();
    }

    /** The secret back from how {@link #base32} wrote it; spaces do not matter. */
    public static byte[] secret(String base32) {
        ByteBuffer secret = ByteBuffer.allocate(SECRET_BYTES);
        int buffer = 0;
        int bits = 0;
        for (char sign : base32.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | ALPHABET.indexOf(sign);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                secret.put((byte) (buffer >> bits));
            }
        }
        return secret.array();
    }

    private static boolean constantTimeEquals(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(), typed.getBytes());
    }
}
