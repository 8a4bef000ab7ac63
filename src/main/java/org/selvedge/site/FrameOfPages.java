package org.selvedge.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.CurrentReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template its {@link Frame}, whichever module the page belongs to. */
@ControllerAdvice
@EnableConfigurationProperties(SiteSettings.class)
class FrameOfPages {
    private static final int LONGEST_QUERY = 2_000;

    private final CurrentReader reader;
    private final SiteSettings settings;
    private final BaseUrl base;
    private final boolean demonstration;

    FrameOfPages(
            CurrentReader reader,
            SiteSettings settings,
            BaseUrl base,
            @Value("${selvedge.demo:false}") boolean demonstration) {
        this.reader = reader;
        this.settings = settings;
        this.base = base;
        this.demonstration = demonstration;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale language) {
        String query = Optional.ofNullable(request.getQueryString())
                .filter(text -> text.length() < LONGEST_QUERY)
                .map(text -> "?" + text)
                .orElse("");
        return new Frame(
                language,
                Addresses.bare(AddressLanguage.path(request)),
                query,
                demonstration,
                reader.signedIn().isPresent(),
                settings.office(),
                base.of(""));
    }
}
