package org.selvedge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Takes words that a language writes together apart again, where they are words of the field: the list of a language
 * stands beside this class. A word of which only the beginning or the end is known has two parts as well.
 */
final class Compounds {
    /** Languages that write words together, and have a list. */
    static final Set<String> LANGUAGES = Set.of("de", "nl", "sv");

    private static final int SHORTEST = 7;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ALONE = 4;
    private static final int MOST_PARTS = 4;

    /** Each form in which a word may be a part, folded, and the word itself as its language spells it. */
    private final Map<String, String> known;

    private Compounds(Map<String, String> known) {
        this.known = known;
    }

    /** @param folding lower case, without accents, as {@link Token#folded()} */
    static Compounds of(String language, UnaryOperator<String> folding) {
        List<String> endings = endings(language);
        Map<String, String> known = new HashMap<>();
        read(language)
                .sorted(Comparator.comparingInt(String::length))
                .forEach(word -> endings.forEach(ending -> known.putIfAbsent(folding.apply(word) + ending, word)));
        return new Compounds(Map.copyOf(known));
    }

    /** What may follow a part: endings of the plural and the joints between parts. */
    private static List<String> endings(String language) {
        return switch (language) {
            case "de" -> List.of("", "s", "es", "n", "en", "e", "er", "ern", "innen");
            case "nl" -> List.of("", "s", "e", "n", "en", "es", "je");
            default -> List.of("", "s", "e", "n", "en", "et", "ar", "er", "or", "arna", "erna", "na");
        };
    }

    private static Stream<String> read(String language) {
        try (InputStream file = Compounds.class.getResourceAsStream("compounds-" + language + ".txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The parts of a folded word, none where it is not a compound as far as is known here. */
    List<String> parts(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        List<String> whole = whole(word, MOST_PARTS);
        if (whole.size() > 1) {
            return whole;
        }
        return known.containsKey(word) ? List.of() : half(word);
    }

    /** All of it in known parts, the longest first part first; itself where it is one; none where that fails. */
    private List<String> whole(String word, int most) {
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART && most > 1; end--) {
            String part = known.get(word.substring(0, end));
            if (part != null) {
                List<String> rest = whole(word.substring(end), most - 1);
                if (!rest.isEmpty()) {
                    return Stream.concat(Stream.of(part), rest.stream()).toList();
                }
            }
        }
        String part = known.get(word);
        return part == null ? List.of() : List.of(part);
    }

    /** With the longest known part at either end. */
    private List<String> half(String word) {
        for (int length = word.length() - SHORTEST_ALONE; length >= SHORTEST_ALONE; length--) {
            String first = word.substring(0, word.length() - length);
            String last = known.get(word.substring(word.length() - length));
            if (last != null) {
                return List.of(first, last);
            }
            String start = known.get(word.substring(0, length));
            if (start != null) {
                return List.of(start, word.substring(length));
            }
        }
        return List.of();
    }
}
