package org.selvedge.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Words to look for, chosen by the share of texts in which they stand. */
final class Words {
    private static final int EACH = 12;
    private static final int SAMPLE = 4_000;

    private final List<String> frequent;
    private final List<String> middling;
    private final List<String> rare;
    private final List<String> common;

    private Words(List<String> byShare, Map<String, Integer> counts, int sample) {
        frequent = near(byShare, counts, 0.60 * sample);
        middling = near(byShare, counts, 0.05 * sample);
        rare = near(byShare, counts, 0.005 * sample);
        common = near(byShare, counts, 0.25 * sample);
    }

    static Words of(JdbcTemplate jdbc, Vocabulary vocabulary, int size) {
        int sample = Math.min(SAMPLE, size);
        Set<String> shared = new HashSet<>(vocabulary.shared());
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query("select body from bench_post limit " + sample, row -> {
            Set<String> words = new HashSet<>(
                    List.of(row.getString(1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
            words.stream().filter(shared::contains).forEach(word -> counts.merge(word, 1, Integer::sum));
        });
        List<String> words = counts.keySet().stream()
                .filter(word -> word.length() >= 6)
                .sorted()
                .toList();
        return new Words(words, counts, sample);
    }

    private static List<String> near(List<String> words, Map<String, Integer> counts, double wanted) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(word -> Math.abs(counts.get(word) - wanted)));
        return List.copyOf(sorted.subList(0, wanted > SAMPLE / 3.0 ? 3 : EACH));
    }

    String frequent(int n) {
        return frequent.get(n % frequent.size());
    }

    String middling(int n) {
        return middling.get(n % middling.size());
    }

    String rare(int n) {
        return rare.get(n % rare.size());
    }

    String two(int n) {
        return common.get(n % common.size()) + " " + middling(n / 2);
    }

    /** A middling word with two letters exchanged. */
    String typo(int n) {
        String word = middling(n);
        int at = word.length() / 2;
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
