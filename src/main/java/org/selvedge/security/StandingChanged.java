package org.selvedge.security;

/** What a person is or may has changed: roles, organisation, password, or that they left. Their sessions end. */
public record StandingChanged(PersonId person) {}
