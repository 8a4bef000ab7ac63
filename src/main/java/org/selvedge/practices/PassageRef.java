package org.selvedge.practices;

/** One paragraph of one version of a practice, such as {@code what-was-done-2} of version 3: it can be cited for ever. */
public record PassageRef(PracticeId practice, int version, String passage) {}
