package org.selvedge.practices;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that may be shown as links: http or https, with a host, without a user in them. */
final class WebAddress {
    private static final int LONGEST = 500;

    private WebAddress() {}

    static boolean understood(String typed) {
        try {
            URI address = new URI(typed);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return typed.length() <= LONGEST && web && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
