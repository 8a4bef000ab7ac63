package org.selvedge.practices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.selvedge.search.AnalysedText;

/** What themes are called in every language in which somebody may look for them. */
final class ThemeNames {
    private static final String FILE = "theme-names.properties";
    private static final Map<Theme, Map<String, String>> NAMES = read();
    private static final Map<Theme, List<AnalysedText>> ANALYSED = analysed();

    private ThemeNames() {}

    /** Names, with their usual synonyms, by language. */
    static Map<String, String> of(Theme theme) {
        return NAMES.getOrDefault(theme, Map.of());
    }

    /** The same, analysed once for all. */
    static Collection<AnalysedText> inAll(Theme theme) {
        return ANALYSED.getOrDefault(theme, List.of());
    }

    private static Map<Theme, List<AnalysedText>> analysed() {
        Map<Theme, List<AnalysedText>> analysed = new EnumMap<>(Theme.class);
        NAMES.forEach((theme, names) -> analysed.put(
                theme,
                names.entrySet().stream()
                        .map(name -> new AnalysedText(name.getKey(), name.getValue()))
                        .toList()));
        return analysed;
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
