package org.selvedge.practices;

import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/**
 * What its editors say of a collection and whom it is for.
 *
 * @param introduction Markdown
 */
public record CollectionWords(String title, String introduction, CollectionAudience audience) {
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_INTRODUCTION = 2_000;
    public static final int LONGEST_NOTE = 500;

    /** As it is kept; refuses what is missing or too long. */
    CollectionWords checked() {
        String name = Typed.line(title);
        if (Typed.saysNothing(name)) {
            throw Refusal.of("title", "practices.collection.title.needed");
        }
        return new CollectionWords(
                within(name, "title", LONGEST_TITLE),
                within(Typed.text(introduction).strip(), "introduction", LONGEST_INTRODUCTION),
                audience);
    }

    static String note(String typed) {
        return within(Typed.line(typed), "note", LONGEST_NOTE);
    }

    static String reason(String typed) {
        String reason = Typed.line(typed);
        if (Typed.saysNothing(reason)) {
            throw Refusal.of("reason", "practices.collection.reason.needed");
        }
        return within(reason, "reason", LONGEST_NOTE);
    }

    private static String within(String text, String field, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw Refusal.of(field, "practices.collection.long", length, longest);
        }
        return text;
    }
}
