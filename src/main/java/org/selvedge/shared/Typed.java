package org.selvedge.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type, without characters that cannot be seen and change how the rest reads: control characters, and marks
 * that turn the reading direction around.
 */
public final class Typed {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u2028\u2029\u0085]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What leaves the page blank: spaces of all kinds, marks without a width, and letters that are drawn as nothing. */
    private static final Pattern BLANK = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Z}\\s\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F]*+");

    private Typed() {}

    /** Whether there is nothing to be seen of it, whatever it consists of. */
    public static boolean saysNothing(String typed) {
        return BLANK.matcher(typed).matches();
    }

    /** Several lines, as they were typed. */
    public static String text(String typed) {
        String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Within {@code like … escape '!'}: every sign means itself. */
    public static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** One line without blanks around it: names, subjects, units. */
    public static String line(String typed) {
        return BLANKS.matcher(text(typed)).replaceAll(" ").strip();
    }
}
