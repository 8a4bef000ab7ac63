package org.selvedge.search;

import java.util.Collection;

/** The names of people that the portal knows, so that no log keeps that somebody looked for them. */
public interface KnownNames {
    Collection<String> names();
}
