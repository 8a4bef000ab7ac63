package org.selvedge.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a request comes from, in words short enough to list: "Firefox, Linux", and the network address. */
record Origin(String device, String remote) {
    private static final Pattern BROWSER = Pattern.compile("(Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari)/");
    private static final Pattern SYSTEM = Pattern.compile("(Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux)");
    private static final int LONGEST_REMOTE = 60;

    public static Origin of(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        String browser = first(BROWSER, agent);
        String system = first(SYSTEM, agent);
        String device = browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
        String remote = request.getRemoteAddr();
        return new Origin(device, remote.substring(0, Math.min(remote.length(), LONGEST_REMOTE)));
    }

    private static String first(Pattern pattern, String agent) {
        var found = pattern.matcher(agent);
        if (!found.find()) {
            return "";
        }
        return switch (found.group(1)) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "SamsungBrowser" -> "Samsung Internet";
            case "Mac OS X" -> "macOS";
            case "CrOS" -> "ChromeOS";
            default -> found.group(1);
        };
    }
}
