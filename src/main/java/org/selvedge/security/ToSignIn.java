package org.selvedge.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.selvedge.shared.Texts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends strangers who knock at the zone to the sign-in page, in their browser's language, keeping the wanted path. */
class ToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String query = request.getQueryString();
        String wanted = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        String page = signInPage(request.getLocale());
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(WantedPath.of(wanted)
                .map(path -> page + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .orElse(page));
    }

    private static String signInPage(Locale browser) {
        Locale language = Texts.spoken(browser);
        return Texts.LANGUAGES.getFirst().equals(language) ? "/login" : "/" + language.getLanguage() + "/login";
    }
}
