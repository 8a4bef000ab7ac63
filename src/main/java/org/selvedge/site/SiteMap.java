package org.selvedge.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PublicAddress;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.security.BaseUrl;
import org.selvedge.shared.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines are told: public pages in all their languages (sitemaps.org 0.9), and nothing of the zone. */
@RestController
class SiteMap {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> PAGES =
            List.of("/", "/practices", "/join", "/privacy", "/accessibility", "/legal");

    private final PublicPracticeService practices;
    private final BaseUrl base;

    SiteMap(PublicPracticeService practices, BaseUrl base) {
        this.practices = practices;
        this.base = base;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("User-agent: *\nDisallow: /zone\nDisallow: /login\nDisallow: /fr/login\nSitemap: "
                        + base.of("/sitemap.xml") + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        for (String page : PAGES) {
            urls(xml, new TextAddresses(page, Texts.LANGUAGES), null);
        }
        for (PublicAddress practice : practices.addresses()) {
            TextAddresses addresses =
                    new TextAddresses(PracticeRoutes.publicPage(practice.slug()), practice.languages());
            urls(xml, addresses, practice.changedOn().toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(text.toString());
    }

    private void urls(XMLStreamWriter xml, TextAddresses addresses, @Nullable String changed)
            throws XMLStreamException {
        for (Locale language : addresses.languages()) {
            xml.writeStartElement("url");
            xml.writeStartElement("loc");
            xml.writeCharacters(base.of(addresses.of(language)));
            xml.writeEndElement();
            if (changed != null) {
                xml.writeStartElement("lastmod");
                xml.writeCharacters(changed);
                xml.writeEndElement();
            }
            for (Sharing.Alternate other : addresses.alternates(base)) {
                xml.writeEmptyElement("xhtml:link");
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", other.tag());
                xml.writeAttribute("href", other.address());
            }
            xml.writeEndElement();
        }
    }
}
