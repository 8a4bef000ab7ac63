package org.selvedge.demonstration;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demonstration files as they are written, before any module reads them. */
final class Entries {
    private static final Path FILES = Path.of("src/main/resources/demonstration");

    private Entries() {}

    static List<Entry> of(String name) {
        return ((List<?>) load(FILES.resolve(name))).stream().map(Entry::of).toList();
    }

    static List<Entry> practices() {
        try (Stream<Path> files = Files.list(FILES.resolve("practices"))) {
            return files.sorted().map(file -> Entry.of(load(file))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails when two entries have the same key. */
    static Map<String, Entry> by(String key, List<Entry> entries) {
        return entries.stream().collect(toMap(entry -> entry.text(key), entry -> entry));
    }

    private static Object load(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (Reader text = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(strict)).load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A map of the file; asking for a text that is not there fails. */
    record Entry(Map<String, Object> fields) {
        @SuppressWarnings("unchecked")
        static Entry of(Object map) {
            return new Entry((Map<String, Object>) map);
        }

        boolean has(String key) {
            return fields.containsKey(key);
        }

        Set<String> keys() {
            return fields.keySet();
        }

        List<String> values() {
            return fields.values().stream().map(Object::toString).toList();
        }

        String text(String key) {
            if (!has(key)) {
                throw new AssertionError(key + " is missing in " + fields.keySet() + " of " + fields.get("slug"));
            }
            return fields.get(key).toString();
        }

        String textOr(String key, String otherwise) {
            return has(key) ? text(key) : otherwise;
        }

        boolean flag(String key) {
            return Boolean.parseBoolean(text(key));
        }

        Entry entry(String key) {
            return has(key) ? of(fields.get(key)) : new Entry(Map.of());
        }

        List<Entry> entries(String key) {
            return ((List<?>) fields.getOrDefault(key, List.of()))
                    .stream().map(Entry::of).toList();
        }

        List<String> strings(String key) {
            return ((List<?>) fields.getOrDefault(key, List.of()))
                    .stream().map(Object::toString).toList();
        }
    }
}
