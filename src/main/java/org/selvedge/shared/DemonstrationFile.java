package org.selvedge.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One entry of a file below {@code demonstration/}: YAML, keys in lower case, our own and not anybody's input. */
public final class DemonstrationFile {
    private final Map<String, ?> values;

    private DemonstrationFile(Map<String, ?> values) {
        this.values = values;
    }

    /** The entries of a file that holds a list. */
    @SuppressWarnings("unchecked")
    public static List<DemonstrationFile> entries(String name) {
        try (InputStream yaml = new ClassPathResource("demonstration/" + name).getInputStream()) {
            List<Map<String, ?>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return entries.stream().map(DemonstrationFile::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String text(String key) {
        return String.valueOf(values.get(key));
    }

    public @Nullable String optional(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    public boolean yes(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public @Nullable Integer number(String key) {
        return values.get(key) instanceof Number number ? number.intValue() : null;
    }

    /** A constant that the file writes in lower case with hyphens. */
    public <E extends Enum<E>> E constant(Class<E> type, String key) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Texts by language. */
    public Map<String, String> texts(String key) {
        return values.get(key) instanceof Map<?, ?> texts
                ? texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> String.valueOf(entry.getValue()).strip()))
                : Map.of();
    }
}
