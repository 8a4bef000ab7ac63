package org.selvedge.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PublicSignIn;
import org.selvedge.people.SignInAnswer;
import org.selvedge.people.SignInAttempt;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.SessionGate;
import org.selvedge.security.StartPage;
import org.selvedge.security.WantedPath;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by password, and out: plain HTML, no session before it is earned, no script needed. */
@Controller
class SignInPages {
    /** What brought somebody here, as it stands in the address. */
    private static final List<String> REASONS = List.of("stale", "ended", "over", "changed", "everywhere");

    private final PublicSignIn signIn;
    private final SessionGate gate;
    private final CurrentReader reader;
    private final FormPage form;
    private final ChallengeCookie challenge;

    SignInPages(PublicSignIn signIn, SessionGate gate, CurrentReader reader, FormPage form, ChallengeCookie challenge) {
        this.signIn = signIn;
        this.gate = gate;
        this.reader = reader;
        this.form = form;
        this.challenge = challenge;
    }

    @GetMapping({"/login", "/fr/login"})
    String page(@RequestParam Map<String, String> query, CsrfToken csrf, Model model, HttpServletResponse response) {
        if (reader.get().signedIn()) {
            return "redirect:" + WantedPath.of(query.get("to")).orElseGet(() -> StartPage.of(reader.get()));
        }
        REASONS.stream()
                .filter(query::containsKey)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("notice", "people.login." + reason));
        return show("", false, query.get("to"), csrf, model, response);
    }

    @PostMapping({"/login", "/fr/login"})
    String signIn(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "false") boolean stay,
            @RequestParam(required = false) @Nullable String to,
            CsrfToken csrf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInAttempt attempt = new SignInAttempt(
                address,
                password,
                request.getRemoteAddr(),
                stay,
                WantedPath.of(to).orElse(""));
        return switch (signIn.withPassword(attempt)) {
            case SignInAnswer.Granted granted -> enter(granted, request, response);
            case SignInAnswer.NextStep(var step, var token) -> {
                challenge.give(response, token);
                yield form.redirect(request, step == SignInAnswer.Step.CODE ? "/login/code" : "/login/set-up");
            }
            case SignInAnswer.Slowed(var wait) -> {
                form.tooFast(model, response, wait);
                yield show(address, stay, to, csrf, model, response);
            }
            case SignInAnswer.Refused _, SignInAnswer.Over _, SignInAnswer.GrantedWithCodes _ -> {
                form.problem(model, response, "people.login.refused");
                yield show(address, stay, to, csrf, model, response);
            }
        };
    }

    @PostMapping({"/logout", "/fr/logout"})
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        gate.close(request, response);
        return "redirect:/";
    }

    private String enter(SignInAnswer.Granted granted, HttpServletRequest request, HttpServletResponse response) {
        gate.open(request, response, granted.person(), granted.stay());
        return "redirect:"
                + Optional.of(granted.wanted())
                        .filter(path -> !path.isEmpty())
                        .orElseGet(() -> StartPage.of(granted.person().reader()));
    }

    private String show(
            String address,
            boolean stay,
            @Nullable String to,
            CsrfToken csrf,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("address", address);
        model.addAttribute("stay", stay);
        model.addAttribute("to", WantedPath.of(to).orElse(""));
        return form.show("people/login", csrf, response);
    }
}
