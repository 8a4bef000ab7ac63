package org.selvedge.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The portal's own address as configured ({@code selvedge.base-url}): the only source of links that leave the portal.
 * What a request says in {@code Host} never reaches one.
 */
@Component
public class BaseUrl {
    private final URI base;

    BaseUrl(@Value("${selvedge.base-url:http://localhost:8080}") String configured) {
        this.base = URI.create(configured.strip().replaceAll("/+$", ""));
        if (base.getHost() == null || !base.getScheme().matches("https?")) {
            throw new IllegalStateException("selvedge.base-url is not a web address: " + configured);
        }
    }

    /** The full address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    public boolean secure() {
        return "https".equals(base.getScheme());
    }

    /** Scheme, host and port, as a browser writes an origin. */
    public String origin() {
        return base.getScheme() + "://" + base.getAuthority();
    }

    public String host() {
        return base.getHost();
    }
}
