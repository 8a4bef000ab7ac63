package org.selvedge.site;

import java.util.Locale;
import org.selvedge.shared.Texts;

/** Addresses of public pages: none but the network's first language stands in front of a path. */
final class Addresses {
    private Addresses() {}

    static Locale first() {
        return Texts.LANGUAGES.getFirst();
    }

    /** The language that a path asks for. */
    static Locale language(String path) {
        return Texts.LANGUAGES.stream()
                .skip(1)
                .filter(language -> path.equals(prefix(language)) || path.startsWith(prefix(language) + "/"))
                .findFirst()
                .orElse(first());
    }

    /** The path without its language; one slash in front, so that it can never name another host. */
    static String bare(String path) {
        String rest = path.substring(prefix(language(path)).length());
        return "/" + rest.replaceFirst("^/+", "");
    }

    static String in(Locale language, String path) {
        String prefix = prefix(language);
        return prefix.isEmpty() || !path.equals("/") ? prefix + path : prefix;
    }

    private static String prefix(Locale language) {
        return language.equals(first()) ? "" : "/" + language.getLanguage();
    }
}
