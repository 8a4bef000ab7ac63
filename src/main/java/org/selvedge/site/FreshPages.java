package org.selvedge.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Public pages may be kept but are asked for again each time; an unchanged one costs a 304. */
@Component
class FreshPages extends ShallowEtagHeaderFilter {
    private static final String LANGUAGE = FreshPages.class.getName() + ".language";
    private static final Pattern PAGES = Pattern.compile(
            "/|/(practices(/.*|\\.atom)?|collections/.*|join|privacy|accessibility|legal|sitemap\\.xml|robots\\.txt)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGES.matcher(Addresses.bare(request.getRequestURI())).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        super.doFilterInternal(request, response, (asked, answer) -> {
            chain.doFilter(asked, answer);
            if (asked.getAttribute(LANGUAGE) instanceof Locale language) {
                response.setLocale(language);
            }
        });
    }

    /** The language of the page's own text, where it differs from what frames it. */
    static void speaks(HttpServletRequest request, Locale language) {
        request.setAttribute(LANGUAGE, language);
    }
}
