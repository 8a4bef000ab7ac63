package org.selvedge.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens a session for somebody who stays signed in and asks for a page of the zone. */
class ComesBack extends OncePerRequestFilter {
    private final StaySignedIn stays;
    private final SessionGate gate;

    ComesBack(StaySignedIn stays, SessionGate gate) {
        this.stays = stays;
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForAPage(request) && !SessionGate.open(request)) {
            stays.comeBack(request, response).ifPresent(returning -> gate.reopen(request, response, returning));
        }
        chain.doFilter(request, response);
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && !request.getRequestURI().contains("/VAADIN/");
    }
}
