package org.selvedge.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.BaseUrl;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a practice is passed on: its one address for everybody, its languages, a mail, and what machines read.
 *
 * @param address where this page is, whichever way the reader came
 * @param languages the page's addresses by language, when there is more than one
 * @param linkedData schema.org data as JSON that holds no character with a meaning in HTML
 */
record Sharing(String address, List<Alternate> languages, String mail, String linkedData) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The page in one language. */
    record Alternate(String tag, String address) {}

    static Sharing of(PracticePage page, BaseUrl base) {
        String path = PracticeRoutes.publicPage(page.slug());
        TextAddresses addresses = new TextAddresses(path, page.languages());
        String address = base.of(addresses.of(page.language()));
        String mail = "mailto:?subject=" + encoded(page.title()) + "&body=" + encoded(page.teaser() + "\n\n" + address);
        return new Sharing(address, addresses.alternates(base), mail, linkedData(page, address));
    }

    private static String linkedData(PracticePage page, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", page.title());
        data.put("description", page.teaser());
        data.put("inLanguage", page.language().toLanguageTag());
        data.put("datePublished", page.publishedOn().toString());
        data.put("dateModified", page.confirmedOn().toString());
        data.put("author", Map.of("@type", "Organization", "name", page.ownerName()));
        data.put(
                "contentLocation",
                Map.of(
                        "@type", "Place",
                        "name", page.town(),
                        "address", Map.of("@type", "PostalAddress", "addressCountry", page.country())));
        data.put("url", address);
        data.put(
                "isAccessibleForFree",
                page.locked().isEmpty() && page.media().locked().isEmpty());
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
