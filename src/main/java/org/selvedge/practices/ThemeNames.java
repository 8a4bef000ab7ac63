package org.selvedge.practices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What themes are called in every language in which somebody may look for them. */
final class ThemeNames {
    private static final String FILE = "theme-names.properties";
    private static final Map<Theme, Map<String, String>> NAMES = read();

    private ThemeNames() {}

    /** Names, with their usual synonyms, by language. */
    static Map<String, String> of(Theme theme) {
        return NAMES.getOrDefault(theme, Map.of());
    }

    private static Map<Theme, Map<String, String>> read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ThemeNames.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<Theme, Map<String, String>> names = new EnumMap<>(Theme.class);
        file.stringPropertyNames().forEach(name -> {
            int dot = name.lastIndexOf('.');
            Theme theme = Theme.of(name.substring(0, dot)).orElseThrow();
            names.computeIfAbsent(theme, ignored -> new TreeMap<>())
                    .put(name.substring(dot + 1), file.getProperty(name));
        });
        return names;
    }
}
