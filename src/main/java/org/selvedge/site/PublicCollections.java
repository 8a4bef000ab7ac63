package org.selvedge.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PublicCollectionService;
import org.selvedge.security.CurrentReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A collection that was let through, with the public practices in it. */
@Controller
class PublicCollections {
    private final PublicCollectionService collections;
    private final CurrentReader reader;

    PublicCollections(PublicCollectionService collections, CurrentReader reader) {
        this.collections = collections;
        this.reader = reader;
    }

    /** Signed-in readers are sent on to their own view of it. */
    @GetMapping({"/collections/{slug:[a-z0-9-]{1,120}}", "/fr/collections/{slug:[a-z0-9-]{1,120}}"})
    @Nullable ModelAndView page(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String as,
            Locale language,
            HttpServletResponse response) {
        boolean signedIn = reader.signedIn().isPresent();
        if (signedIn && !"public".equals(as)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/zone/" + PracticeRoutes.collection(slug));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return null;
        }
        CollectionPage page = collections.page(slug, language);
        ModelAndView model = new ModelAndView("site/collection");
        model.addObject("page", page);
        return model;
    }
}
