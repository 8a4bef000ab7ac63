package org.selvedge.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the secretariat sees it: to whom, of what kind, how far; never its words.
 *
 * @param kind label in {@code mail.<kind>.name}
 * @param why what the last try was answered with
 */
public record MailRow(
        MailId id,
        String address,
        String kind,
        MailState state,
        @Nullable String why,
        int tries,
        Instant createdAt,
        @Nullable Instant doneAt) {}
