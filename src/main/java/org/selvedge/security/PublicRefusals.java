package org.selvedge.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a refused request outside the zone gets: a form whose token is missing or stale goes back to its page, with a
 * sentence that says to try again; everything else is not there.
 */
class PublicRefusals implements AccessDeniedHandler {
    private static final Pattern DOOR = Pattern.compile("(/[a-z]{2})?/login(/[a-z-]+)?");
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{1,100}");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException
                && DOOR.matcher(request.getRequestURI()).matches()) {
            response.sendRedirect(request.getRequestURI() + "?stale" + token(request));
        } else {
            response.sendError(
                    refused instanceof CsrfException ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
        }
    }

    /** The link of a mail goes on working. */
    private static String token(HttpServletRequest request) {
        String token = request.getParameter("token");
        return token != null && TOKEN.matcher(token).matches() ? "&token=" + token : "";
    }
}
