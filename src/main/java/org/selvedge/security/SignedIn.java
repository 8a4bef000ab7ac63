package org.selvedge.security;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: ids and roles, no entity, no secret. {@code name} is shown in the bar, {@code zone} is the clock that times are written by. */
public record SignedIn(Reader reader, String address, String name, ZoneId zone) implements UserDetails, Serializable {
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return reader.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return reader.requirePerson().value().toString();
    }
}
