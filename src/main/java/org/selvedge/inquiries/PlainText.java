package org.selvedge.inquiries;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.selvedge.shared.Refusal;

/**
 * What people type into a thread: kept as typed, without characters that cannot be seen and change how the rest reads
 * (control characters, marks that turn the reading direction around).
 */
final class PlainText {
    static final int LONGEST = 10_000;
    static final int LONGEST_SUBJECT = 150;

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u2028\u2029\u0085]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    static String message(String typed) {
        String text = clean(typed).stripTrailing();
        return within(text.isBlank() ? "" : text, "text", LONGEST);
    }

    static String subject(String typed) {
        return within(oneLine(typed), "subject", LONGEST_SUBJECT);
    }

    /** The part of the passage that the question is about: its own words, at most shortened at both ends. */
    static String quote(String wanted, String passage) {
        String part = oneLine(wanted);
        if (part.isEmpty() || !oneLine(passage).contains(part)) {
            throw Refusal.of("quote", "inquiries.refused.quote");
        }
        return part;
    }

    private static String oneLine(String typed) {
        return BLANKS.matcher(clean(typed)).replaceAll(" ").strip();
    }

    private static String clean(String typed) {
        String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String within(String text, String field, int longest) {
        if (text.isEmpty()) {
            throw Refusal.of(field, "inquiries.refused.empty-" + field);
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw Refusal.of(field, "inquiries.refused.long", length, longest);
        }
        return text;
    }
}
