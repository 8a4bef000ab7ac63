package org.selvedge.people;

import java.time.ZoneId;
import java.util.Locale;

/** How somebody wants to be called and to see the portal. */
public record Preferences(String name, Locale language, ColourScheme scheme, ZoneId zone) {}
