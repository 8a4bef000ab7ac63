package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.search.HostileWords;
import org.selvedge.security.SignedIn;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is typed gets an answer by the doors beside the search: suggestions, saved searches, the network, map and feed. */
@PortalTest
class HostileFindingTest {
    private static final int LONGEST_ADDRESS = 30_000;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private SavedSearchService searches;

    @Autowired
    private CloseOrganisations close;

    @Autowired
    private SomePeople people;

    @Autowired
    private SomeOrganisations organisations;

    @LocalServerPort
    private int port;

    private SignedIn anna;

    static Stream<String> typed() {
        return HostileWords.typed();
    }

    @BeforeEach
    void aReader() {
        anna = people.signedIn(people.member(organisations.member()));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aFewThingsAreSuggestedWithFewStatements(String typed) {
        as(
                anna,
                () -> assertThat(Statements.count(() -> assertThat(suggestions.suggest(typed, Locale.GERMAN))
                                .hasSizeLessThanOrEqualTo(SuggestionService.MOST)))
                        .isLessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aSavedSearchLeadsToWhatWasLookedFor(String typed) {
        PracticeQuery query = SearchAddress.read(name -> name.equals("q") ? List.of(typed) : List.of());
        as(anna, () -> {
            SavedSearch saved = searches.save("Odd", query);
            assertThat(searches.open(saved.id()).query()).isEqualTo(query);
            assertThat(searches.same(query)).contains(saved);
        });
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aFewOrganisationsAreCloseWithOneStatement(String typed) {
        assertThat(Statements.count(() -> assertThat(close.to(typed, anna.reader(), Locale.FRENCH))
                        .hasSizeLessThanOrEqualTo(CloseOrganisations.MOST)))
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void mapAndFeedAnswer(String typed) throws XMLStreamException {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/practices?view=map&q=" + encoded(typed)).statusCode())
                .isEqualTo(200);
        assertIsAFeed(visitor.get("/practices.atom?q=" + encoded(typed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=1000000000",
                "page=99999999999999999999",
                "language=tlh",
                "country=%00",
                "view=%22"
            })
    void whatMakesNoSenseIsAnsweredOnMapAndFeedAsWell(String parameters) throws XMLStreamException {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/practices?view=map&" + parameters).statusCode())
                .isEqualTo(200);
        assertIsAFeed(visitor.get("/practices.atom?" + parameters));
    }

    private static void assertIsAFeed(HttpResponse<String> answer) throws XMLStreamException {
        assertThat(answer.statusCode()).isEqualTo(200);
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(answer.body()));
        assertThat(xml.nextTag()).isEqualTo(XMLStreamReader.START_ELEMENT);
        assertThat(xml.getLocalName()).isEqualTo("feed");
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private static String encoded(String typed) {
        String whole = URLEncoder.encode(
                typed.replaceAll("[\\ud800-\\udfff](?![\\udc00-\\udfff])", "?"), StandardCharsets.UTF_8);
        return whole.length() > LONGEST_ADDRESS
                ? whole.substring(0, LONGEST_ADDRESS).replaceAll("%[0-9A-F]?$", "")
                : whole;
    }
}
