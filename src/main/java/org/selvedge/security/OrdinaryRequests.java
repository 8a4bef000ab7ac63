package org.selvedge.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no browser sends before anything stumbles over it and fills the log: paths that only lead to the zone
 * once they are unwound ({@code /x/../zone}, {@code /%7aone}, {@code /zone;x}), and parameters that are no text.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class OrdinaryRequests extends OncePerRequestFilter {
    private static final String ZONE = "/zone";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean unwound = ZONE.equals(request.getServletPath()) && !SecurityChains.inTheZone(request);
        if (unwound || !readable(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException notText) {
            return false;
        }
    }
}
