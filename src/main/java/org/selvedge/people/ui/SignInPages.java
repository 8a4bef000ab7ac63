package org.selvedge.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PublicSignIn;
import org.selvedge.people.SignInAnswer;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.SessionGate;
import org.selvedge.security.StartPage;
import org.selvedge.security.WantedPath;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out: plain HTML, no session before it is earned, no script needed. */
@Controller
class SignInPages {
    private final PublicSignIn signIn;
    private final SessionGate gate;
    private final CurrentReader reader;

    SignInPages(PublicSignIn signIn, SessionGate gate, CurrentReader reader) {
        this.signIn = signIn;
        this.gate = gate;
        this.reader = reader;
    }

    @GetMapping({"/login", "/fr/login"})
    String page(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String stale,
            CsrfToken csrf,
            Model model,
            HttpServletResponse response) {
        if (reader.get().signedIn()) {
            return "redirect:" + WantedPath.of(to).orElseGet(() -> StartPage.of(reader.get()));
        }
        if (stale != null) {
            model.addAttribute("problem", "people.login.stale");
        }
        return form("", to, csrf, model, response);
    }

    @PostMapping({"/login", "/fr/login"})
    String signIn(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            CsrfToken csrf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.withPassword(address, password)) {
            case SignInAnswer.Granted(var person) -> {
                gate.open(request, response, person, false);
                yield "redirect:" + WantedPath.of(to).orElseGet(() -> StartPage.of(person.reader()));
            }
            case SignInAnswer.Refused() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", "people.login.refused");
                yield form(address, to, csrf, model, response);
            }
        };
    }

    @PostMapping({"/logout", "/fr/logout"})
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        gate.close(request, response);
        return "redirect:/";
    }

    private static String form(
            String address, @Nullable String to, CsrfToken csrf, Model model, HttpServletResponse response) {
        csrf.getToken();
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("address", address);
        model.addAttribute("to", WantedPath.of(to).orElse(""));
        return "people/login";
    }
}
