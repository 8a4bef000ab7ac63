package org.selvedge.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a refused request outside the zone gets: a form whose token is missing or stale goes back to its page, with a
 * sentence that says to try again; everything else is not there.
 */
class PublicRefusals implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean staleSignIn =
                refused instanceof CsrfException && request.getRequestURI().endsWith("/login");
        if (staleSignIn) {
            response.sendRedirect(request.getRequestURI() + "?stale");
        } else {
            response.sendError(
                    refused instanceof CsrfException ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
        }
    }
}
