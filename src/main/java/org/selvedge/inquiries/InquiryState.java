package org.selvedge.inquiries;

/** How far an inquiry has come. What leads from one to another stands in {@link InquiryAction}. */
public enum InquiryState {
    NEW,
    OPEN,
    ANSWERED,
    CLOSED,
    DECLINED,
    WITHDRAWN
}
