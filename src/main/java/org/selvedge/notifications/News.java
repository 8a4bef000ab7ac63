package org.selvedge.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What is to be told to several people.
 *
 * @param quote public words to repeat in the mail
 * @param route relative to the zone
 * @param thread conversation the mails belong to
 */
record News(
        NoticeKind kind,
        String who,
        String what,
        @Nullable String quote,
        String route,
        @Nullable String thread) {}
