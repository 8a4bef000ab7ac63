package org.selvedge.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a text file, whoever wrote it with whatever. */
class FileWordsTest {
    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("UTF-8", "Nähen für alle, été", new byte[0]),
                Arguments.of("UTF-8", "Nähen für alle, été", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of("UTF-16LE", "Nähen für alle, été", new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of("UTF-16BE", "Nähen für alle, été", new byte[] {(byte) 0xFE, (byte) 0xFF}),
                Arguments.of("windows-1252", "Nähen für alle, “été”", new byte[0]),
                Arguments.of("windows-1252", "Le café", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("written")
    void theEncodingIsFoundOut(String encoding, String text, byte[] mark) throws IOException {
        byte[] letters = text.getBytes(Charset.forName(encoding));
        byte[] whole = new byte[mark.length + letters.length];
        System.arraycopy(mark, 0, whole, 0, mark.length);
        System.arraycopy(letters, 0, whole, mark.length, letters.length);
        assertThat(FileWords.of(FileType.TEXT, new ByteArrayInputStream(whole))).isEqualTo(text);
    }

    @Test
    void onlyTheBeginningIsKeptAndNoLetterIsCutInTwo() {
        assertThat(words(FileType.TEXT, "a".repeat(FileWords.MOST + 5))).hasSize(FileWords.MOST);
        String thread = "\uD83E\uDDF5";
        String odd = words(FileType.TEXT, "a" + thread.repeat(FileWords.MOST));
        assertThat(odd).hasSize(FileWords.MOST - 1).endsWith(thread);
        assertThat(words(FileType.TEXT, "€".repeat(FileWords.MOST * 2)))
                .as("the reading ends within a letter, and it is UTF-8 all the same")
                .hasSize(FileWords.MOST)
                .containsOnlyOnce("€".repeat(FileWords.MOST));
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(words(FileType.TEXT, "a\u0000b\u202Ec\u0007d\r\ne")).isEqualTo("abcd\ne");
    }

    @Test
    void marksOfMarkdownGoAndItsWordsStay() {
        String text = """
                # House rules

                > **Quiet** from _ten_, see [the plan](https://example.org/a_b "Plan") and ![a yard](/x.png).

                - sweep `daily`
                * [![badge](b.svg)](https://example.org)

                ```sh
                keep snake_case and 2*3
                ```
                Title
                =====
                """;
        assertThat(words(FileType.MARKDOWN, text).lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly(
                        "House rules",
                        "Quiet from ten, see the plan and a yard.",
                        "sweep daily",
                        "badge",
                        "keep snake_case and 2*3",
                        "Title");
        assertThat(words(FileType.TEXT, "# **as it stands**")).isEqualTo("# **as it stands**");
        assertThat(words(FileType.CSV, "town;homes\nGraz;12")).isEqualTo("town;homes\nGraz;12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[a](",
                "[a](b \"",
                "*",
                "**a",
                "_a ",
                "> ",
                "> - ",
                "# ",
                "```\n",
                "` ",
                "\n",
                "](",
                "---",
                "~ "
            })
    void nothingTakesLong(String piece) {
        String text = piece.repeat(FileWords.MOST / piece.length());
        long before = System.nanoTime();
        words(FileType.MARKDOWN, text);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    private static String words(FileType type, String text) {
        try {
            return FileWords.of(type, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
