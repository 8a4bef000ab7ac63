package org.selvedge.people;

import java.time.ZoneId;
import java.util.Locale;

/** Where a mail to a person goes, in which language, with times of which zone. */
public record MailRecipient(String address, Locale language, ZoneId zone) {}
