package org.selvedge.people;

/** How light a person wants the screens; {@code SYSTEM} follows the device. */
public enum ColourScheme {
    SYSTEM,
    LIGHT,
    DARK
}
