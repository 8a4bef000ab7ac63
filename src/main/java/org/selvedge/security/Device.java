package org.selvedge.security;

import java.time.Instant;
import java.util.UUID;

/**
 * Somewhere a person is signed in, or stays signed in.
 *
 * @param remote network address from which it was used last
 * @param stays whether it signs in again by itself
 * @param current whether this is the one being used right now
 */
public record Device(
        UUID id, String name, String remote, Instant since, Instant seen, boolean stays, boolean current) {}
