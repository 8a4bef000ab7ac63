package org.selvedge.practices;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody, in a list.
 *
 * @param language of the title
 * @param organisation the name of the one that owns the practice
 * @param author who handed it in, if anybody did
 * @param has names of those who have it; null where nobody has
 * @param offered it waited too long and was offered to others as well
 * @param toOffice those others are the network's office
 * @param note what changed, or why it waits, in somebody's words
 */
public record QueueEntry(
        PracticeId practice,
        String slug,
        int number,
        String title,
        Locale language,
        String organisation,
        @Nullable String author,
        Instant since,
        @Nullable String has,
        boolean offered,
        boolean toOffice,
        @Nullable String note) {}
