package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Somebody follows a public search with a feed reader. */
@PortalTest
class PracticeFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    private final Visitor visitor;

    PracticeFeedTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void aSearchIsAFeedWithWhatAtomAsksFor() throws Exception {
        OrganisationId owner = organisations.member();
        PracticeId id = some.practice(owner)
                .titled("Gyroscope & <b>compass</b>")
                .teasing("\u0001How ]]> tenants \uFFFF turned.")
                .publicly();
        some.practice(owner).titled("Gyroscope of members").forMembers();

        HttpResponse<String> answer = visitor.get("/practices.atom?q=gyroscope");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        Element feed = feed("/practices.atom?q=gyroscope");
        assertThat(text(feed, "id")).startsWith("urn:uuid:");
        assertThat(text(feed, "title")).startsWith("Practices: “gyroscope”");
        OffsetDateTime.parse(text(feed, "updated"));
        assertThat(link(feed, "self")).endsWith("/practices.atom?q=gyroscope");
        assertThat(link(feed, "alternate")).endsWith("/practices?q=gyroscope");

        List<Element> entries = entries(feed);
        assertThat(entries).hasSize(1);
        Element entry = entries.getFirst();
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + id.value());
        assertThat(text(entry, "title")).isEqualTo("Gyroscope & <b>compass</b>");
        assertThat(text(entry, "summary")).isEqualTo("How ]]> tenants  turned.");
        assertThat(text(entry, "name")).isNotBlank();
        assertThat(link(entry, "alternate")).endsWith("/practices/" + some.slugOf(id));
        OffsetDateTime.parse(text(entry, "updated"));
        OffsetDateTime.parse(text(entry, "published"));
    }

    @Test
    void aFeedTellsNothingThatIsForMembers() throws Exception {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Sextant for members").forMembers();
        assertThat(entries(feed("/practices.atom?q=sextant"))).isEmpty();
        assertThat(text(feed("/practices.atom?q=sextant"), "updated")).isNotBlank();
        assertThat(visitor.get("/practices.atom").body()).doesNotContain("Sextant");
    }

    @Test
    void thePageAndTheFeedFindTheSameNewestFirstAndAtMostFifty() throws Exception {
        OrganisationId owner = organisations.member();
        IntStream.range(0, 53)
                .forEach(n -> some.practice(owner).titled("Theodolite " + n).publicly());
        List<Element> entries = entries(feed("/practices.atom?q=theodolite&page=3&sort=taken-up&view=map"));
        assertThat(entries).hasSize(50);
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
        assertThat(entries.stream().map(entry -> text(entry, "published")).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(entries(feed("/practices.atom?country=SE")))
                .allSatisfy(entry -> assertThat(text(entry, "title")).isNotBlank());
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain() {
        String tag = visitor.get("/practices.atom?country=FR")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again = visitor.sending("If-None-Match", tag).get("/practices.atom?country=FR");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theListSaysWhereItsFeedIs() throws Exception {
        String page = visitor.get("/fr/practices?q=couture&page=2&view=map").body();
        assertThat(page)
                .contains("rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("href=\"/fr/practices.atom?q=couture\"", "Suivre cette recherche (flux)");
        Element french = feed("/fr/practices.atom?q=couture");
        assertThat(french.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isEqualTo("fr");
        assertThat(text(french, "title")).startsWith("Pratiques");
        assertThat(text(french, "id")).isNotEqualTo(text(feed("/practices.atom?q=couture"), "id"));
        assertThat(link(entries(french).getFirst(), "alternate")).contains("/fr/practices/");
    }

    @Test
    void hostileSearchesAreWellFormed() throws Exception {
        for (String query : List.of(
                "q=%3C%2Ffeed%3E%3C!--",
                "q=%5D%5D%3E%26amp%3B%00%01%EF%BF%BF",
                "q=" + "a%22".repeat(900),
                "page=-1&sort=x&country=%3Cb%3E",
                "theme=energy".repeat(300))) {
            assertThat(text(feed("/practices.atom?" + query), "id")).as(query).startsWith("urn:uuid:");
        }
    }

    private Element feed(String address) throws Exception {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
        Element feed = document.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        return feed;
    }

    private static List<Element> entries(Element feed) {
        return all(feed.getElementsByTagNameNS(ATOM, "entry"));
    }

    private static String text(Element parent, String name) {
        return all(parent.getElementsByTagNameNS(ATOM, name)).getFirst().getTextContent();
    }

    private static String link(Element parent, String relation) {
        return all(parent.getElementsByTagNameNS(ATOM, "link")).stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
