package org.selvedge.inquiries;

import java.util.List;

/** Some threads of a list, and whether there are more. */
public record InquiryPage(List<InquirySummary> rows, boolean more) {}
