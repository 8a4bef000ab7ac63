package org.selvedge.inquiries;

import org.selvedge.security.PersonId;

/** Somebody read the messages of a thread that were new to them. */
public record InquiryRead(InquiryId inquiry, PersonId reader) {}
