package org.selvedge.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented words whose frequencies fall as in a real language (Zipf). Each language has its own; a shared part stands
 * for names and international words.
 */
final class Vocabulary {
    static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "es", "nl", "sv");
    private static final String[] ONSETS = {
        "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr",
        "v", "w"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ie", "ou", "é", "ö"};
    private static final String[] ENDS = {"", "n", "r", "s", "t", "l", "nd", "rt"};
    private static final int OWN = 30_000;
    private static final int SHARED = 15_000;
    private static final double OF_SHARED = 0.3;
    private static final double EXPONENT = 1.07;

    private final List<String> shared;
    private final List<List<String>> own = new ArrayList<>();
    private final double[] sums;

    Vocabulary(long seed) {
        shared = words(new Random(seed), SHARED, "");
        for (String language : LANGUAGES) {
            own.add(words(new Random(seed + language.hashCode()), OWN, language.substring(0, 1)));
        }
        sums = sums();
    }

    private static List<String> words(Random random, int count, String start) {
        java.util.Set<String> words = new java.util.LinkedHashSet<>();
        while (words.size() < count) {
            StringBuilder word = new StringBuilder(start);
            int syllables = 2 + random.nextInt(3);
            for (int i = 0; i < syllables; i++) {
                word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
            }
            words.add(word.append(ENDS[random.nextInt(ENDS.length)]).toString());
        }
        return List.copyOf(words);
    }

    private static double[] sums() {
        double[] sums = new double[OWN];
        double sum = 0;
        for (int rank = 0; rank < OWN; rank++) {
            sum += 1 / Math.pow(rank + 2.7, EXPONENT);
            sums[rank] = sum;
        }
        return sums;
    }

    /** So many words of a language, with a capital and a full stop now and then. */
    String text(Random random, String language, int words) {
        StringBuilder text = new StringBuilder(words * 8);
        boolean start = true;
        for (int i = 0; i < words; i++) {
            String word = word(random, language);
            text.append(start ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            start = random.nextInt(14) == 0 || i == words - 1;
            text.append(start ? (random.nextInt(6) == 0 ? ".\n\n" : ". ") : " ");
        }
        return text.toString().strip();
    }

    private String word(Random random, String language) {
        boolean fromShared = random.nextDouble() < OF_SHARED;
        List<String> words = fromShared ? shared : own.get(LANGUAGES.indexOf(language));
        double at = random.nextDouble() * sums[words.size() - 1];
        int found = java.util.Arrays.binarySearch(sums, 0, words.size(), at);
        return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
    }

    /** Words that stand in texts of every language, most frequent first. */
    List<String> shared() {
        return shared;
    }
}
