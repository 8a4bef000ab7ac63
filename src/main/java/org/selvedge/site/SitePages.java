package org.selvedge.site;

import java.util.Locale;
import org.selvedge.practices.PublicPracticeService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the network itself. */
@Controller
class SitePages {
    private static final int LATEST = 6;

    private final PublicPracticeService practices;
    private final SiteSettings settings;

    SitePages(PublicPracticeService practices, SiteSettings settings) {
        this.practices = practices;
        this.settings = settings;
    }

    @GetMapping({"/", "/fr", "/fr/"})
    String home(Locale language, Model model) {
        model.addAttribute("latest", practices.latest(LATEST, language));
        model.addAttribute("swatches", new Swatches());
        model.addAttribute("words", Words.in(language));
        return "site/home";
    }

    @GetMapping({"/join", "/fr/join"})
    String join() {
        return "site/join";
    }

    @GetMapping({"/privacy", "/fr/privacy"})
    String privacy() {
        return "site/privacy";
    }

    @GetMapping({"/accessibility", "/fr/accessibility"})
    String accessibility() {
        return "site/accessibility";
    }

    @GetMapping({"/legal", "/fr/legal"})
    String legal(Model model) {
        model.addAttribute("settings", settings);
        return "site/legal";
    }
}
