package org.selvedge.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.shared.Signatures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Cookies of ours that carry a value with its signature: one that was not made here is as good as none. */
@Component
public class SignedCookies {
    private static final int LONGEST = 400;

    private final Signatures signatures;
    private final BaseUrl base;

    SignedCookies(Signatures signatures, BaseUrl base) {
        this.signatures = signatures;
        this.base = base;
    }

    public void set(HttpServletResponse response, String name, String path, String value, Duration age) {
        add(response, name, path, signatures.sign(purpose(name), value, age), age);
    }

    public void remove(HttpServletResponse response, String name, String path) {
        add(response, name, path, "", Duration.ZERO);
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst()
                .flatMap(value -> signatures.verify(purpose(name), value));
    }

    private static String purpose(String name) {
        return "cookie " + name;
    }

    private void add(HttpServletResponse response, String name, String path, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(base.secure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
