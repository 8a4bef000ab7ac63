package org.selvedge.security;

import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(
                page(request.getLocale()) + backTo(wanted).map(to -> "?" + to).orElse(""));
    }

    /** Where a screen goes whose session was ended: from there back to the same screen. */
    static String fromEnded(UI ui) {
        String screen = "/zone/" + ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
        return page(ui.getLocale()) + "?ended"
                + backTo(screen).map(to -> "&" + to).orElse("");
    }

    private static Optional<String> backTo(String wanted) {
        return WantedPath.of(wanted).map(path -> "to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private static String page(Locale wanted) {
        Locale language = Texts.spoken(wanted);
        return Texts.LANGUAGES.getFirst().equals(language) ? "/login" : "/" + language.getLanguage() + "/login";
    }
}
