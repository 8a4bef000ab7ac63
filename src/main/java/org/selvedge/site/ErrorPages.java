package org.selvedge.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.selvedge.security.WantedPath;
import org.selvedge.shared.Incidents;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/**
 * Every refusal and failure outside the zone's own screens, in the design of the other pages. What is hidden and what
 * was never there read the same, letter for letter.
 */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    String error(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Model model) {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        model.addAttribute("kind", kind(status));
        model.addAttribute("signIn", signIn(frame));
        if (status.is5xxServerError()) {
            model.addAttribute("incident", Incidents.record(failure(request, status)));
        }
        return "site/error";
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static Throwable failure(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? failure
                : new IllegalStateException("answered with " + status);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case TOO_MANY_REQUESTS -> "busy";
            default -> status.is4xxClientError() ? "bad" : "failed";
        };
    }

    /** The sign-in page; it keeps the way to what may be there for members. */
    private static String signIn(Frame frame) {
        String wanted = frame.path().startsWith("/practices/") ? "/zone" + frame.path() : frame.path();
        return WantedPath.of(wanted)
                .map(path -> frame.to("/login") + "?to=" + UriUtils.encode(path, StandardCharsets.UTF_8))
                .orElse(frame.to("/login"));
    }
}
