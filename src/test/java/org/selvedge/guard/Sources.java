package org.selvedge.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the portal itself, as text. */
final class Sources {
    private Sources() {}

    static Stream<Path> java() {
        return files("src/main/java", ".java");
    }

    static Stream<Path> templates() {
        return files("src/main/resources/templates", ".html");
    }

    static Stream<Path> migrations() {
        return files("src/main/resources/db/migration", ".sql");
    }

    static Stream<Path> stylesheets() {
        return files("frontend/styles", ".css");
    }

    static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String root, String suffix) {
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
