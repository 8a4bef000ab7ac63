package org.selvedge.inquiries;

import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/**
 * What people type into a thread: kept as typed, without characters that cannot be seen and change how the rest reads
 * (control characters, marks that turn the reading direction around).
 */
final class PlainText {
    static final int LONGEST = 10_000;
    static final int LONGEST_SUBJECT = 150;

    private PlainText() {}

    static String message(String typed) {
        String text = Typed.text(typed).stripTrailing();
        return within(text.isBlank() ? "" : text, "text", LONGEST);
    }

    static String subject(String typed) {
        return within(Typed.line(typed), "subject", LONGEST_SUBJECT);
    }

    /** The part of the passage that the question is about: its own words, at most shortened at both ends. */
    static String quote(String wanted, String passage) {
        String part = Typed.line(wanted);
        if (part.isEmpty() || !Typed.line(passage).contains(part)) {
            throw Refusal.of("quote", "inquiries.refused.quote");
        }
        return part;
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
