package org.selvedge.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** A table that people read and agree on: tab-separated, {@code #} begins a remark, the first column is the key. */
final class WrittenTable {
    private WrittenTable() {}

    static Map<String, String> read(String name) {
        try {
            Map<String, String> rows = new TreeMap<>();
            new ClassPathResource("guard/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] columns = line.split("\t");
                        if (rows.put(columns[0].strip(), columns[1].strip()) != null) {
                            throw new IllegalStateException("twice in " + name + ": " + columns[0]);
                        }
                    });
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String roles(String... roles) {
        return String.join(" ", java.util.Arrays.stream(roles).sorted().toList());
    }
}
