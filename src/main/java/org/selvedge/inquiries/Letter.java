package org.selvedge.inquiries;

/**
 * Something to be sent into a thread.
 *
 * @param id made once for what is being written: sent twice, it arrives once
 * @param lastSeen number of the last message that the writer had seen
 */
public record Letter(MessageId id, String text, int lastSeen) {}
