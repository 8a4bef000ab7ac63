package org.selvedge.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.selvedge.people.FactorSetUp;
import org.selvedge.people.PublicSignIn;
import org.selvedge.people.SignInAnswer;
import org.selvedge.people.SignInAnswer.Step;
import org.selvedge.security.SessionGate;
import org.selvedge.security.StartPage;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The step after the password: a code, or setting up a second factor where one is needed. No session yet. */
@Controller
class SecondStepPages {
    private final PublicSignIn signIn;
    private final SessionGate gate;
    private final FormPage form;
    private final ChallengeCookie challenge;

    SecondStepPages(PublicSignIn signIn, SessionGate gate, FormPage form, ChallengeCookie challenge) {
        this.signIn = signIn;
        this.gate = gate;
        this.form = form;
        this.challenge = challenge;
    }

    @GetMapping({"/login/code", "/fr/login/code"})
    String code(CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) {
        return challenge
                        .read(request)
                        .filter(token -> signIn.waitsFor(token, Step.CODE))
                        .isPresent()
                ? form.show("people/code", csrf, response)
                : over(request, response);
    }

    @PostMapping({"/login/code", "/fr/login/code"})
    String enterCode(
            @RequestParam(defaultValue = "") String code,
            CsrfToken csrf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInAnswer answer = challenge
                .read(request)
                .map(token -> signIn.withCode(token, code))
                .orElseGet(SignInAnswer.Over::new);
        return switch (answer) {
            case SignInAnswer.Granted granted -> "redirect:" + enter(granted, request, response);
            case SignInAnswer.Refused() -> {
                form.problem(model, response, "people.code.refused");
                yield form.show("people/code", csrf, response);
            }
            case SignInAnswer.Slowed(var wait) -> {
                form.tooFast(model, response, wait);
                yield form.show("people/code", csrf, response);
            }
            case SignInAnswer.Over _, SignInAnswer.NextStep _, SignInAnswer.GrantedWithCodes _ ->
                over(request, response);
        };
    }

    @GetMapping({"/login/set-up", "/fr/login/set-up"})
    String setUp(CsrfToken csrf, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<FactorSetUp> card = challenge.read(request).flatMap(signIn::setUp);
        card.ifPresent(shown -> model.addAttribute("card", shown));
        return card.isPresent() ? form.show("people/set-up", csrf, response) : over(request, response);
    }

    @PostMapping({"/login/set-up", "/fr/login/set-up"})
    String confirmSetUp(
            @RequestParam(defaultValue = "") String code,
            CsrfToken csrf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInAnswer answer = challenge
                .read(request)
                .map(token -> signIn.confirmSetUp(token, code))
                .orElseGet(SignInAnswer.Over::new);
        return switch (answer) {
            case SignInAnswer.GrantedWithCodes(var granted, var codes) -> {
                model.addAttribute("codes", codes);
                model.addAttribute("onward", enter(granted, request, response));
                response.setHeader("Cache-Control", "no-store");
                yield "people/recovery-codes";
            }
            case SignInAnswer.Refused() -> {
                form.problem(model, response, "people.set-up.refused");
                yield setUp(csrf, model, request, response);
            }
            case SignInAnswer.Granted _, SignInAnswer.NextStep _, SignInAnswer.Slowed _, SignInAnswer.Over _ ->
                over(request, response);
        };
    }

    private String enter(SignInAnswer.Granted granted, HttpServletRequest request, HttpServletResponse response) {
        challenge.take(response);
        gate.open(request, response, granted.person(), granted.stay());
        return granted.wanted().isEmpty() ? StartPage.of(granted.person().reader()) : granted.wanted();
    }

    private String over(HttpServletRequest request, HttpServletResponse response) {
        challenge.take(response);
        return form.redirect(request, "/login?over");
    }
}
