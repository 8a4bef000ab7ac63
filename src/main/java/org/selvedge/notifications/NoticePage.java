package org.selvedge.notifications;

import java.util.List;

/** Some notices, newest first, and whether there are older ones. */
public record NoticePage(List<NoticeLine> lines, boolean more) {}
