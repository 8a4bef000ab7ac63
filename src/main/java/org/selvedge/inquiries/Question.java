package org.selvedge.inquiries;

import org.selvedge.practices.PassageRef;

/**
 * A question about a passage, ready to be sent.
 *
 * @param id made once for what is being written: sent twice, it arrives once
 * @param quote the passage, or a part of it
 */
public record Question(InquiryId id, PassageRef passage, String quote, String subject, String text) {}
