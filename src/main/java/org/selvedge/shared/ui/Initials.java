package org.selvedge.shared.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first letters of a name's first and last word; what stands in brackets is a remark, not a name. */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        List<String> words = Arrays.stream(
                        name.replaceAll("\\(.*?\\)", "").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        return words.size() == 1 ? first(words.getFirst()) : first(words.getFirst()) + first(words.getLast());
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
