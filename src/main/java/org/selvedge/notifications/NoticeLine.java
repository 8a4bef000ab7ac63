package org.selvedge.notifications;

import java.time.Instant;

/**
 * A notice in a list; its sentence is {@code notifications.NoticeKind.<kind>} with who and what.
 *
 * @param route relative to the zone
 */
public record NoticeLine(
        NoticeId id, NoticeKind kind, String who, String what, String route, Instant happenedAt, boolean unread) {}
