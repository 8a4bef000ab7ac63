package org.selvedge.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.selvedge.people.PublicPasswords;
import org.selvedge.people.PublicPasswords.LinkState;
import org.selvedge.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password, and choosing a new one by the link of a mail. Opening the link changes nothing. */
@Controller
class PasswordPages {
    private static final int LONGEST_TOKEN = 100;

    private final PublicPasswords passwords;
    private final FormPage form;

    PasswordPages(PublicPasswords passwords, FormPage form) {
        this.passwords = passwords;
        this.form = form;
    }

    @GetMapping({"/login/forgotten", "/fr/login/forgotten"})
    String forgotten(CsrfToken csrf, HttpServletResponse response) {
        return form.show("people/forgotten", csrf, response);
    }

    @PostMapping({"/login/forgotten", "/fr/login/forgotten"})
    String ask(
            @RequestParam(defaultValue = "") String address,
            CsrfToken csrf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        passwords.forgotten(address, request.getRemoteAddr());
        model.addAttribute("asked", true);
        return form.show("people/forgotten", csrf, response);
    }

    @GetMapping({"/login/new-password", "/fr/login/new-password"})
    String newPassword(
            @RequestParam(defaultValue = "") String token, CsrfToken csrf, Model model, HttpServletResponse response) {
        return show(token, state(token), csrf, model, response);
    }

    @PostMapping({"/login/new-password", "/fr/login/new-password"})
    String choose(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            CsrfToken csrf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            LinkState state = token.length() > LONGEST_TOKEN
                    ? LinkState.UNKNOWN
                    : passwords.choose(token, password, request.getRemoteAddr());
            return state == LinkState.GOOD
                    ? form.redirect(request, "/login?changed")
                    : show(token, state, csrf, model, response);
        } catch (Refusal refusal) {
            form.problem(model, response, refusal.key(), refusal.arguments());
            return show(token, state(token), csrf, model, response);
        }
    }

    private LinkState state(String token) {
        return token.length() > LONGEST_TOKEN ? LinkState.UNKNOWN : passwords.stateOf(token);
    }

    private String show(String token, LinkState state, CsrfToken csrf, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("token", token);
        model.addAttribute("good", state == LinkState.GOOD);
        model.addAttribute("state", "people.link." + state.name().toLowerCase(Locale.ROOT));
        if (state != LinkState.GOOD) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return form.show("people/new-password", csrf, response);
    }
}
