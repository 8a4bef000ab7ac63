package org.selvedge.practices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The few words that the portal itself puts into a text, in the languages practices are written in; else in English. */
final class RecordWords {
    private static final String FILE = "record-words.properties";
    private static final Properties WORDS = read();

    private RecordWords() {}

    static String of(String word, Locale language) {
        return WORDS.getProperty(
                word + "." + language.getLanguage(), WORDS.getProperty(word + "." + Locale.ENGLISH.getLanguage()));
    }

    private static Properties read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RecordWords.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }
}
