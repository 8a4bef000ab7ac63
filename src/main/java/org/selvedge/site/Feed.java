package org.selvedge.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.Theme;
import org.selvedge.security.BaseUrl;
import org.selvedge.shared.Texts;

/**
 * Practices as an Atom feed (RFC 4287). Ids are made of what never changes: of a practice's own id, and of the search.
 *
 * @param today when an empty feed was last as it is
 */
record Feed(Browse browse, BrowseWords said, BaseUrl base, Texts texts, Locale language, LocalDate today) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    String of(List<PracticeCard> cards) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XML, "lang", language.toLanguageTag());
            element(
                    xml,
                    "id",
                    "urn:uuid:" + UUID.nameUUIDFromBytes(browse.feed().getBytes(StandardCharsets.UTF_8)));
            element(xml, "title", texts.get(language, "site.title", said.title()));
            element(
                    xml,
                    "updated",
                    moment(cards.stream()
                            .map(Feed::updated)
                            .max(LocalDate::compareTo)
                            .orElse(today)));
            link(xml, "self", "application/atom+xml", base.of(browse.feed()));
            link(xml, "alternate", "text/html", base.of(browse.href(browse.followed())));
            for (PracticeCard card : cards) {
                entry(xml, card);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PracticeCard card) throws XMLStreamException {
        String tag = card.language().toLanguageTag();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + card.id().value());
        spoken(xml, "title", tag, card.title().plain());
        element(xml, "published", moment(card.publishedOn()));
        element(xml, "updated", moment(updated(card)));
        link(xml, "alternate", "text/html", base.of(Addresses.in(language, PracticeRoutes.publicPage(card.slug()))));
        xml.writeStartElement("author");
        element(xml, "name", card.ownerName());
        xml.writeEndElement();
        for (Theme theme : card.themes()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", theme.key());
            xml.writeAttribute("label", texts.get(language, theme.labelKey()));
        }
        spoken(xml, "summary", tag, card.teaser().plain());
        xml.writeEndElement();
    }

    /** Whichever came last: that it was published, or that somebody said it is still true. */
    private static LocalDate updated(PracticeCard card) {
        return card.confirmedOn().isAfter(card.publishedOn()) ? card.confirmedOn() : card.publishedOn();
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void spoken(XMLStreamWriter xml, String name, String tag, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("type", "text");
        xml.writeAttribute("xml", XML, "lang", tag);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Without the characters that XML 1.0 knows no way to write. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point >= ' ' && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
