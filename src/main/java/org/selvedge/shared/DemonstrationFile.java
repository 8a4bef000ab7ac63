package org.selvedge.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

    /** All files of a folder, each of them one entry, by name. */
    public static List<DemonstrationFile> folder(String name) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:demonstration/" + name + "/*.yaml");
            return Stream.of(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(DemonstrationFile::single)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemonstrationFile single(Resource file) {
        try (InputStream yaml = file.getInputStream()) {
            Map<String, ?> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new DemonstrationFile(values);
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

    /** A list of words. */
    public List<String> list(String key) {
        return values.get(key) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A part with keys of its own; one without any where the file says nothing. */
    public DemonstrationFile part(String key) {
        return of(values.get(key));
    }

    /** A list of parts. */
    public List<DemonstrationFile> parts(String key) {
        return values.get(key) instanceof List<?> parts
                ? parts.stream().map(DemonstrationFile::of).toList()
                : List.of();
    }

    /** All parts by their keys. */
    public Map<String, DemonstrationFile> parts() {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static DemonstrationFile of(@Nullable Object value) {
        return new DemonstrationFile(value instanceof Map<?, ?> part ? (Map<String, ?>) part : Map.of());
    }
}
