package org.selvedge.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Cookies of ours that carry a value with its signature: one that was not made here is as good as none. */
@Component
public class SignedCookies {
    private static final int LONGEST = 300;

    private final Keys keys;
    private final BaseUrl base;

    SignedCookies(Keys keys, BaseUrl base) {
        this.keys = keys;
        this.base = base;
    }

    public void set(HttpServletResponse response, String name, String path, String value, Duration age) {
        add(response, name, path, value + "." + signature(name, value), age);
    }

    public void remove(HttpServletResponse response, String name, String path) {
        add(response, name, path, "", Duration.ZERO);
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST && value.lastIndexOf('.') > 0)
                .findFirst()
                .flatMap(value -> genuine(name, value));
    }

    private Optional<String> genuine(String name, String signed) {
        int dot = signed.lastIndexOf('.');
        String value = signed.substring(0, dot);
        boolean same = MessageDigest.isEqual(
                signature(name, value).getBytes(), signed.substring(dot + 1).getBytes());
        return same ? Optional.of(value) : Optional.empty();
    }

    private String signature(String name, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.hash("cookie " + name, value));
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
