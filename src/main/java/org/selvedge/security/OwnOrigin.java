package org.selvedge.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requests to the zone that a browser says come from another site are refused: above all the handshake of push, which
 * carries the session's cookie and knows no other protection.
 */
class OwnOrigin extends OncePerRequestFilter {
    private final BaseUrl base;

    OwnOrigin(BaseUrl base) {
        this.base = base;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || own(origin, request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean own(String origin, HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return origin.equalsIgnoreCase(base.origin())
                || host != null && origin.toLowerCase(Locale.ROOT).equals("http://" + host.toLowerCase(Locale.ROOT));
    }
}
