package org.selvedge.practices;

import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/**
 * What an author says when they hand a version in.
 *
 * @param agreed no personal data is in it, and people in its pictures agreed
 * @param note what changed, for those who decide and for readers of the versions
 * @param small touches no number, name or link, so that it passes by itself
 */
public record Submission(boolean agreed, String note, boolean small) {
    private static final int LONGEST = 500;

    public Submission(boolean agreed, String note) {
        this(agreed, note, false);
    }

    /** The note, or nothing where a first version needs none. */
    @Nullable String checked(boolean changesAnother) {
        if (!agreed) {
            throw Refusal.of("agreed", "practices.submit.agreed.missing");
        }
        String said = Typed.line(note);
        if (said.isEmpty() && changesAnother) {
            throw Refusal.of("note", "practices.submit.note.missing");
        }
        if (said.codePointCount(0, said.length()) > LONGEST) {
            throw Refusal.of("note", "practices.gap.long", LONGEST);
        }
        return said.isEmpty() ? null : said;
    }
}
