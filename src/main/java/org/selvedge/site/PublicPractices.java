package org.selvedge.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.places.TownMap;
import org.selvedge.practices.Freshness;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeMap;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PublicCollectionService;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.practices.ResultFacts;
import org.selvedge.practices.Standing;
import org.selvedge.practices.VersionPage;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The public list of practices, and the one link per practice that knows its reader. */
@Controller
class PublicPractices {
    private final PublicPracticeService practices;
    private final PublicCollectionService collections;
    private final ObjectProvider<ResultFacts> results;
    private final CurrentReader reader;
    private final BaseUrl base;
    private final Texts texts;
    private final Clock clock;

    PublicPractices(
            PublicPracticeService practices,
            PublicCollectionService collections,
            ObjectProvider<ResultFacts> results,
            CurrentReader reader,
            BaseUrl base,
            Texts texts,
            Clock clock) {
        this.practices = practices;
        this.collections = collections;
        this.results = results;
        this.reader = reader;
        this.base = base;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping({"/practices", "/fr/practices"})
    String list(@RequestParam MultiValueMap<String, String> asked, Locale language, Model model) {
        Browse browse = Browse.of(Addresses.in(language, "/practices"), asked);
        PracticeList list = practices.search(browse.query(), language);
        model.addAttribute("browse", browse);
        model.addAttribute("list", list);
        model.addAttribute("facets", Facet.of(list, browse, texts, language));
        model.addAttribute("said", new BrowseWords(browse, texts, language));
        if (browse.map() && !list.simple()) {
            model.addAttribute("map", PracticeMap.of(browse.query(), list, language));
        }
        model.addAttribute("words", Words.in(language));
        model.addAttribute("swatches", new Swatches());
        return "site/practices";
    }

    /** Signed-in readers are sent on to their own view of it, before anything else is looked at. */
    @GetMapping({"/practices/{slug:[a-z0-9-]{1,120}}", "/fr/practices/{slug:[a-z0-9-]{1,120}}"})
    @Nullable ModelAndView page(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(required = false) @Nullable String lang,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (sentOn(as, PracticeRoutes.page(slug), response)) {
            return null;
        }
        PracticePage page = practices.page(slug, wanted(lang, language));
        if (!page.slug().equals(slug)) {
            return moved(PracticeRoutes.publicPage(page.slug()), request, language);
        }
        ModelAndView model = model(page, PracticeRoutes.publicPage(slug), language, request);
        model.addObject("overdue", overdue(page));
        model.addObject("collections", collections.holding(page.id()));
        model.addObject("related", practices.related(page, language));
        model.addObject("takenUp", practices.takenUp(page.id()));
        if (page.standing() != Standing.ACTIVE) {
            practices.note(page.id(), language).ifPresent(note -> model.addObject("note", note));
        }
        results.stream()
                .flatMap(facts -> facts.of(page.id(), Reader.stranger(), language).stream())
                .findFirst()
                .ifPresent(known -> {
                    model.addObject("results", known);
                    model.addObject("looks", new ResultStrip.Looks());
                    model.addObject(
                            "strips",
                            known.cohorts().stream().map(ResultStrip::of).toList());
                });
        return model;
    }

    /** A version that strangers once read, as far as they still may; search engines are shown today's. */
    @GetMapping({
        "/practices/{slug:[a-z0-9-]{1,120}}/versions/{number:[0-9]{1,6}}",
        "/fr/practices/{slug:[a-z0-9-]{1,120}}/versions/{number:[0-9]{1,6}}"
    })
    @Nullable ModelAndView version(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(required = false) @Nullable String lang,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (sentOn(as, PracticeRoutes.version(slug, number), response)) {
            return null;
        }
        VersionPage version = practices.version(slug, number, wanted(lang, language));
        PracticePage page = version.page();
        String path = PracticeRoutes.publicVersion(page.slug(), number);
        if (!page.slug().equals(slug)) {
            return moved(path, request, language);
        }
        ModelAndView model = model(page, path, language, request);
        model.addObject("version", version);
        model.addObject("address", base.of(addresses(page, path).of(page.language())));
        return model;
    }

    /** Before anything else is looked at. */
    private boolean sentOn(@Nullable String as, String route, HttpServletResponse response) {
        boolean sentOn = reader.signedIn().isPresent() && !"public".equals(as);
        if (sentOn) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/zone/" + route);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return sentOn;
    }

    /** From a former address to today's, in the same language and with the same question. */
    private static ModelAndView moved(String path, HttpServletRequest request, Locale language) {
        String query = request.getQueryString();
        RedirectView moved = new RedirectView(Addresses.in(language, path) + (query == null ? "" : "?" + query));
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExpandUriTemplateVariables(false);
        moved.setExposeModelAttributes(false);
        return new ModelAndView(moved);
    }

    /** The language asked for in so many words, else that of the address. */
    private static Locale wanted(@Nullable String lang, Locale language) {
        return lang != null && lang.matches("[a-z]{2,3}") ? Locale.of(lang) : language;
    }

    private static TextAddresses addresses(PracticePage page, String path) {
        return new TextAddresses(path, page.languages());
    }

    private ModelAndView model(PracticePage page, String path, Locale language, HttpServletRequest request) {
        FreshPages.speaks(request, page.language());
        ModelAndView model = new ModelAndView("site/practice");
        model.addObject("otherLanguages", addresses(page, path).besides(page.language()));
        model.addObject("translation", TranslationWords.of(page, texts, language));
        Sharing sharing = Sharing.of(page, base);
        model.addObject("page", page);
        TownMap.of(page.country(), page.town()).ifPresent(where -> model.addObject("where", where));
        model.addObject("today", LocalDate.now(clock));
        model.addObject("preview", reader.signedIn().isPresent());
        model.addObject("words", Words.in(language));
        model.addObject("swatch", new Swatches().weave(page.themes(), page.slug()));
        model.addObject("sharing", sharing);
        model.addObject("address", sharing.address());
        model.addObject("locked", LockedBox.sentences(page, texts, language));
        model.addObject("unnamed", page.partners().stream().anyMatch(partner -> partner.name() == null));
        return model;
    }

    /** Whether its readers should know that nobody confirmed it for long. */
    private boolean overdue(PracticePage page) {
        return page.standing() == Standing.ACTIVE
                && Freshness.of(page.confirmedOn(), page.status(), LocalDate.now(clock)) == Freshness.OVERDUE;
    }
}
