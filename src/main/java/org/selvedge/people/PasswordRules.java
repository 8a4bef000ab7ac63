package org.selvedge.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * What may be a password: 12 to 128 characters (code points) of any kind, and not what guessing begins with. After
 * NIST SP 800-63B: no rules of composition, no expiry.
 */
@Component
class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final String FIELD = "password";
    private static final int WORD = 4;
    private static final int ENOUGH_OF_ONES_OWN = 6;
    private static final Pattern REPEATED = Pattern.compile("(.{1,12}?)\\1+.{0,2}", Pattern.DOTALL);
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ROWS = List.of(
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn",
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "98765432109876543210");

    private final Set<String> whole;
    private final List<String> words;

    PasswordRules(@Value("classpath:people/common-passwords.txt") Resource list) {
        Set<String> common = read(list);
        this.whole = common.stream().filter(line -> line.length() >= SHORTEST).collect(Collectors.toUnmodifiableSet());
        this.words = common.stream()
                .filter(line -> line.length() < SHORTEST && line.length() >= WORD)
                .map(PasswordRules::folded)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The same sign typed on two keyboards is the same password. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** So long that no password of ours can be meant: refused before anything is computed. */
    static boolean absurd(String password) {
        return password.length() > 2 * LONGEST || password.codePointCount(0, password.length()) > LONGEST;
    }

    /** Refuses at the field {@code password}; {@code ownWords} are name, address and the like. */
    void check(String password, String... ownWords) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw Refusal.of(FIELD, "people.password.short", SHORTEST);
        }
        if (absurd(password)) {
            throw Refusal.of(FIELD, "people.password.long", LONGEST);
        }
        if (guessed(password, ownWords)) {
            throw Refusal.of(FIELD, "people.password.common");
        }
    }

    private boolean guessed(String password, String... ownWords) {
        String plain = normalised(password).toLowerCase(Locale.ROOT);
        String folded = folded(plain);
        return whole.contains(plain)
                || whole.contains(folded)
                || REPEATED.matcher(plain).matches()
                || ROWS.stream().anyMatch(runsAlong(plain))
                || leftOver(folded, Arrays.stream(ownWords)) < ENOUGH_OF_ONES_OWN;
    }

    private static Predicate<String> runsAlong(String password) {
        String keys = APART.matcher(password).replaceAll("");
        int run = SHORTEST - 2;
        return row -> keys.length() >= run && row.contains(keys.substring(0, run));
    }

    /** How many characters are left when known words and the digits and signs around them are taken away. */
    private int leftOver(String folded, Stream<String> ownWords) {
        String rest = folded;
        List<String> own = ownWords.flatMap(APART::splitAsStream)
                .map(PasswordRules::folded)
                .filter(word -> word.length() >= WORD)
                .toList();
        for (String word : own) {
            rest = rest.replace(word, " ");
        }
        for (String word : words) {
            rest = rest.replace(word, " ");
        }
        return rest.equals(folded)
                ? Integer.MAX_VALUE
                : rest.replaceAll("[^\\p{L}]", "").length();
    }

    /** Lower case letters and digits only, usual disguises taken off. */
    private static String folded(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return disguised(folded.toString());
    }

    /** Digits between letters stand for letters; at the ends they are just digits. */
    private static String disguised(String text) {
        StringBuilder letters = new StringBuilder(text);
        for (int at = 1; at < letters.length() - 1; at++) {
            int sign = "013457".indexOf(letters.charAt(at));
            if (sign >= 0 && Character.isLetter(letters.charAt(at - 1)) && Character.isLetter(letters.charAt(at + 1))) {
                letters.setCharAt(at, "oieast".charAt(sign));
            }
        }
        return letters.toString();
    }

    private static Set<String> read(Resource list) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
