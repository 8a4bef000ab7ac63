package org.selvedge.people;

/**
 * What somebody typed at the door.
 *
 * @param remote network address they come from
 * @param stay whether this device should stay signed in
 * @param wanted path they wanted, checked, or empty
 */
public record SignInAttempt(String address, String password, String remote, boolean stay, String wanted) {}
