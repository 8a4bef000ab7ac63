package org.selvedge.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a plain page stands in its address, so that a link says the same to everybody; nothing is
 * remembered. Only what has no language in its address, such as an error below the zone, follows the browser.
 */
@Component("localeResolver")
class AddressLanguage implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/zone") || path.startsWith("/zone/")
                ? Texts.spoken(request.getLocale())
                : Addresses.language(path);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language stands in the address");
    }

    /** The path the reader asked for, also while an error is answered. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String original ? original : request.getRequestURI();
    }
}
