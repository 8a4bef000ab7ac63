package org.selvedge.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the plain forms at the door have in common: never kept by a browser, refusals said above the form. */
@Component
class FormPage {
    private static final String FRENCH = "/fr";
    private static final int PATIENCE_SECONDS = 90;

    /** The token's cookie is set here, as a long page may be on its way before its form is written. */
    String show(String template, CsrfToken csrf, HttpServletResponse response) {
        csrf.getToken();
        response.setHeader("Cache-Control", "no-store");
        return template;
    }

    /** The sentence gets at most one argument. */
    void problem(Model model, HttpServletResponse response, String key, Object... argument) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", key);
        model.addAttribute("problemArgument", argument.length == 0 ? null : argument[0]);
    }

    void tooFast(Model model, HttpServletResponse response, Duration wait) {
        long seconds = wait.toSeconds() + 1;
        boolean soon = seconds < PATIENCE_SECONDS;
        problem(
                model,
                response,
                soon ? "people.login.slowed.seconds" : "people.login.slowed.minutes",
                soon ? seconds : wait.toMinutes() + 1);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(seconds));
    }

    /** To a page of ours in the language of this one. */
    String redirect(HttpServletRequest request, String path) {
        return "redirect:" + (request.getRequestURI().startsWith(FRENCH + "/") ? FRENCH : "") + path;
    }
}
