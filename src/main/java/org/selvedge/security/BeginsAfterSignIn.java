package org.selvedge.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Strangers get nothing of the zone's machinery: asked for a file or for a new screen, it would open a session for each
 * of them. A click in a stale tab still hears that its session ended.
 */
class BeginsAfterSignIn extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (opensASession(request) && !SessionGate.open(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean opensASession(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return "init".equals(kind) || kind == null && request.getRequestURI().startsWith("/zone/VAADIN/");
    }
}
