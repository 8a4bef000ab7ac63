package org.selvedge.people;

import java.time.Instant;
import java.util.Map;

/** Something half written: the fields of a form as they stood at {@code savedAt}. */
public record Draft(Map<String, String> fields, Instant savedAt) {}
