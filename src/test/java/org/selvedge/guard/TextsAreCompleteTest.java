package org.selvedge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.Texts;

/** English and French say the same things, every key that the code names exists, and no sentence hides in Java. */
class TextsAreCompleteTest {
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|new Refusal|texts\\.get|Refusal\\.of)\\(\\s*(?:[\\w.()]+,\\s*|\"[\\w-]+\",\\s*)?\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w-]*(?:\\.[\\w-]+)+)[}(]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{2,},? +\\p{Ll}{2,} +\\p{L}{2,}.*");

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(texts.keys(Locale.FRENCH))).isEqualTo(new TreeSet<>(texts.keys(Locale.ENGLISH)));
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (String file : List.of("translations.properties", "translations_fr.properties")) {
            List<String> keys = lines(Path.of("src/main/resources/vaadin-i18n", file))
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void patternsAreSoundAndTakeTheSameArguments() {
        for (String key : texts.keys(Locale.ENGLISH)) {
            String english = texts.get(Locale.ENGLISH, key);
            String french = texts.get(Locale.FRENCH, key);
            assertThat(arguments(french)).as(key).isEqualTo(arguments(english));
            assertThat(french.strip()).as(key).isNotEmpty();
        }
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        Set<String> known = Set.copyOf(texts.keys(Locale.ENGLISH));
        Set<String> named = new TreeSet<>();
        javaFiles("").forEach(file -> named.addAll(found(KEY_IN_CODE, read(file))));
        files(Path.of("src/main/resources/templates"), ".html")
                .forEach(file -> named.addAll(found(KEY_IN_TEMPLATE, read(file))));
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }

    @Test
    void noVisibleTextStandsInScreens() {
        List<String> sentences = Stream.of("/ui/", "/shell/", "/site/")
                .flatMap(TextsAreCompleteTest::javaFiles)
                .flatMap(file -> lines(file)
                        .map(String::strip)
                        .filter(line -> !line.startsWith("*") && !line.startsWith("/"))
                        .filter(line -> !line.contains("Exception(") && !line.contains("LOG."))
                        .filter(line -> !line.startsWith("@"))
                        .flatMap(line -> LITERAL.matcher(line).results().map(match -> match.group(1)))
                        .filter(literal -> !literal.startsWith("<")
                                && SENTENCE.matcher(literal).matches())
                        .filter(literal -> !literal.matches("(?i).*\\b(select|from|where|update|insert)\\b.*"))
                        .map(literal -> file.getFileName() + ": " + literal))
                .toList();
        assertThat(sentences).isEmpty();
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> keys = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static Stream<Path> javaFiles(String within) {
        return files(Path.of("src/main/java"), ".java")
                .filter(file -> file.toString().contains(within));
    }

    private static Stream<Path> files(Path root, String suffix) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
