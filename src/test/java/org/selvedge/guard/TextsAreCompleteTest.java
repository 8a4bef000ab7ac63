package org.selvedge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
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

    private static final Pattern WRITTEN = Pattern.compile("[\"'#{]([A-Za-z][\\w-]*(?:\\.[\\w-]+)*[.-]?)[\"'}(_]");
    private static final Pattern TEXT_AFTER_TAG = Pattern.compile("(<(?:\"[^\"]*\"|[^<>\"])*>)([^<>]+)(?=<)");
    private static final Pattern MACHINES_PART = Pattern.compile("(?s)<!--.*?-->|<(script|style|svg)\\b.*?</\\1>");
    private static final Pattern REPLACED = Pattern.compile("\\bth:(?:text|utext|replace)=");
    private static final Pattern SPOKEN_BY_KEY = Pattern.compile("\\[\\[.*?]]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern GIVEN_TO_A_COMPONENT = Pattern.compile(
            "(?:new (?:H[1-6]|Paragraph|Span|Text|Button|Checkbox|TextField|TextArea|Select|ComboBox|ListItem|Legend|NativeLabel)(?:<>)?|"
                    + "set(?:Text|Label|Placeholder|HelperText|Title|AriaLabel|Tooltip\\w*|ErrorMessage))\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String NAME = "Selvedge";

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(texts.keys(Locale.FRENCH))).isEqualTo(new TreeSet<>(texts.keys(Locale.ENGLISH)));
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (String file : List.of("translations.properties", "translations_fr.properties")) {
            List<String> keys = Sources.lines(Path.of("src/main/resources/vaadin-i18n", file))
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
        Sources.java().forEach(file -> named.addAll(found(KEY_IN_CODE, Sources.read(file))));
        Sources.templates().forEach(file -> named.addAll(found(KEY_IN_TEMPLATE, Sources.read(file))));
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }

    /** A key is written out, or begins with what is written out: {@code "mail." + kind}. */
    @Test
    void everyKeyIsSaidSomewhere() {
        Set<String> written = new TreeSet<>();
        Stream.concat(Sources.java(), Sources.templates())
                .map(Sources::read)
                .forEach(text -> written.addAll(found(WRITTEN, text)));
        assertThat(texts.keys(Locale.ENGLISH).stream()
                        .filter(key -> !written.contains(key))
                        .filter(key -> beginnings(key).noneMatch(written::contains)))
                .isEmpty();
    }

    @Test
    void noVisibleTextStandsInTemplates() {
        List<String> words = Sources.templates()
                .flatMap(file -> TEXT_AFTER_TAG
                        .matcher(MACHINES_PART.matcher(Sources.read(file)).replaceAll(""))
                        .results()
                        .filter(match -> !REPLACED.matcher(match.group(1)).find())
                        .map(match -> SPOKEN_BY_KEY.matcher(match.group(2)).replaceAll(""))
                        .filter(text ->
                                WORD.matcher(text).find() && !text.strip().equals(NAME))
                        .map(text -> file.getFileName() + ": " + text.strip()))
                .toList();
        assertThat(words).isEmpty();
    }

    @Test
    void noWordIsGivenToAComponent() {
        List<String> words = Sources.java()
                .flatMap(file -> GIVEN_TO_A_COMPONENT
                        .matcher(Sources.read(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(literal -> WORD.matcher(literal).find())
                        .filter(literal -> !literal.equals(NAME) && !literal.contains("/"))
                        .map(literal -> file.getFileName() + ": " + literal))
                .toList();
        assertThat(words).isEmpty();
    }

    @Test
    void noVisibleTextStandsInScreens() {
        List<String> sentences = Stream.of("/ui/", "/shell/", "/site/")
                .flatMap(part -> Sources.java().filter(file -> file.toString().contains(part)))
                .flatMap(file -> Sources.lines(file)
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

    /** What a key may be put together from: all of it up to a dot or a hyphen, with and without that sign. */
    private static Stream<String> beginnings(String key) {
        return IntStream.range(0, key.length())
                .filter(index -> ".-".indexOf(key.charAt(index)) >= 0)
                .boxed()
                .flatMap(index -> Stream.of(key.substring(0, index), key.substring(0, index + 1)))
                .filter(beginning -> beginning.contains("."));
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
}
