package org.selvedge.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Typed;

/**
 * What a text file says, as plain words: its beginning, in whatever encoding it was written, without the marks of Markdown. Takes
 * time in proportion to what it reads, whatever that is.
 */
final class FileWords {
    /** Letters of one file, from its beginning. */
    static final int MOST = 200_000;

    private static final int BYTES_OF_A_LETTER = 4;
    private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};
    private static final int[] UTF_16_BIG = {0xFE, 0xFF};
    private static final int[] UTF_16_LITTLE = {0xFF, 0xFE};

    /** What a text is written in that is no Unicode, in the countries of the network. */
    private static final Charset OLDER = Charset.forName("windows-1252");

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]\\n]*+)\\]\\([^()\\s]*+(?:[ \\t]++\"[^\"\\n]*+\")?\\)");
    private static final Pattern START_OF_LINE =
            Pattern.compile("(?m)^[ \\t>]*+(?:[-=_*]{3,}+[ \\t]*+$|[`~]{3,}+.*+$|#{1,6}[ \\t]++|[-*+][ \\t]++)?");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}])[*_`~]++|[*_`~]++(?![\\p{L}\\p{N}])");

    private FileWords() {}

    static String of(FileType type, InputStream content) throws IOException {
        byte[] start = content.readNBytes(MOST * BYTES_OF_A_LETTER);
        String text = Typed.text(beginning(decoded(start)));
        return type == FileType.MARKDOWN ? withoutMarks(text) : text;
    }

    private static String beginning(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, UTF_8)) {
            return new String(bytes, UTF_8.length, bytes.length - UTF_8.length, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, UTF_16_BIG)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, UTF_16_LITTLE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        String unicode = strictly(bytes);
        return unicode == null ? new String(bytes, OLDER) : unicode;
    }

    /** Null where it is something else than UTF-8; the last letter may be cut in two where there is more to read. */
    private static @Nullable String strictly(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean whole = bytes.length < MOST * BYTES_OF_A_LETTER;
        return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes), text, whole)
                        .isError()
                ? null
                : text.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A picture may stand within a link. */
    private static String withoutMarks(String markdown) {
        String words = LINK.matcher(markdown).replaceAll("$1");
        words = LINK.matcher(words).replaceAll("$1");
        words = START_OF_LINE.matcher(words).replaceAll("");
        return EMPHASIS.matcher(words).replaceAll("");
    }
}
