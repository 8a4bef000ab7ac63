package org.selvedge.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.selvedge.security.SignedCookies;
import org.springframework.stereotype.Component;

/** Carries somebody from the password to the second step without a session. */
@Component
class ChallengeCookie {
    private static final String NAME = "selvedge-step";
    private static final String PATH = "/";
    /** The row behind it ends earlier where five minutes are enough. */
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final SignedCookies cookies;

    ChallengeCookie(SignedCookies cookies) {
        this.cookies = cookies;
    }

    void give(HttpServletResponse response, String challenge) {
        cookies.set(response, NAME, PATH, challenge, LIFE);
    }

    Optional<String> read(HttpServletRequest request) {
        return cookies.read(request, NAME);
    }

    void take(HttpServletResponse response) {
        cookies.remove(response, NAME, PATH);
    }
}
