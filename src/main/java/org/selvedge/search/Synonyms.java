package org.selvedge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Other words for the same thing, by a short list for the field in {@code synonyms.txt}. Only what is typed is widened: the index
 * holds what is written. See {@code src/docs/decisions/2026-11-22-search-ranking.md}.
 */
final class Synonyms {
    private static final Map<String, Set<String>> KNOWN = read();

    private Synonyms() {}

    /** Stems, as the index holds them, of the words that say the same in the same language. */
    static Set<String> of(Collection<String> stems) {
        return stems.stream()
                .flatMap(stem -> KNOWN.getOrDefault(stem, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> known = new HashMap<>();
        lines().forEach(line -> {
            int blank = line.indexOf(' ');
            String language = line.substring(0, blank);
            String[] sides = line.substring(blank + 1).split(">");
            Set<String> typed = stems(language, sides[0]);
            Set<String> found = new LinkedHashSet<>(typed);
            if (sides.length > 1) {
                found.addAll(stems(language, sides[1]));
            }
            typed.forEach(stem -> known.computeIfAbsent(stem, ignored -> new LinkedHashSet<>())
                    .addAll(found));
        });
        return known;
    }

    private static Set<String> stems(String language, String words) {
        return Languages.tokens(language, words).stream().map(Token::stem).collect(Collectors.toSet());
    }

    private static List<String> lines() {
        try (InputStream file = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
