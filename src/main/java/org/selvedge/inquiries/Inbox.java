package org.selvedge.inquiries;

import java.util.Map;

/** What came to an organisation: one group of threads, and how many there are in each. */
public record Inbox(Turn group, InquiryPage page, Map<Turn, Long> counts) {
    public long count(Turn turn) {
        return counts.getOrDefault(turn, 0L);
    }
}
