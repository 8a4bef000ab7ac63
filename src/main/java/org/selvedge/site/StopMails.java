package org.selvedge.site;

import jakarta.servlet.http.HttpServletResponse;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PublicSearchMailService;
import org.selvedge.practices.SearchMails;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the link of a mail leads that somebody does not want any more (RFC 8058): opening it changes nothing, as programs
 * open links as well; its button, or the one that a mail program shows, stops the mails.
 */
@Controller
class StopMails {
    private static final String FRENCH = "/fr" + PracticeRoutes.STOP_MAILS;

    private final PublicSearchMailService mails;

    StopMails(PublicSearchMailService mails) {
        this.mails = mails;
    }

    @GetMapping({PracticeRoutes.STOP_MAILS, FRENCH})
    String ask(@RequestParam(defaultValue = "") String link, Model model, HttpServletResponse response) {
        return show(mails.of(link), link, model, response);
    }

    @PostMapping(
            path = {PracticeRoutes.STOP_MAILS, FRENCH},
            params = "List-Unsubscribe=One-Click")
    String stop(@RequestParam(defaultValue = "") String link, Model model, HttpServletResponse response) {
        return show(mails.stop(link), link, model, response);
    }

    private static String show(SearchMails how, String link, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        if (how.state() == SearchMails.State.UNKNOWN) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("state", how.state().name());
        model.addAttribute("name", how.name());
        model.addAttribute("link", link);
        return "site/stop-mails";
    }
}
