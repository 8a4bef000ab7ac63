package org.selvedge.security;

import java.util.Set;

/** Where roles come from; all sources together make a person's roles. Asked at sign-in and when a session is checked. */
public interface RoleSource {
    Set<Role> rolesOf(PersonId person);
}
