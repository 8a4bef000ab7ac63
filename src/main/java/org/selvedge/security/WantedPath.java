package org.selvedge.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in. Only a plain path inside the zone counts: never another site. */
public final class WantedPath {
    private static final int LONGEST = 500;
    private static final Pattern IN_THE_ZONE = Pattern.compile("/zone(/[\\w\\-.~%/]*)?(\\?[\\w\\-.~%=&+]*)?");
    private static final Pattern CLIMBS = Pattern.compile("/\\.|//|%2[eEfF]|%5[cC]|%0|%1");

    private WantedPath() {}

    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(text -> text.length() <= LONGEST)
                .filter(text -> IN_THE_ZONE.matcher(text).matches())
                .filter(text -> !CLIMBS.matcher(text).find());
    }
}
