package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.SavedSearch;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.SearchMailLinks;
import org.selvedge.practices.Telling;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Signatures;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The link of a mail stops the mails about one search of one person, and nothing else, for whoever pressed its button. */
@PortalTest
class StopMailsTest {
    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    @Autowired
    private SavedSearchService searches;

    @Autowired
    private SearchMailLinks links;

    @Autowired
    private Signatures signatures;

    @Autowired
    private SomePeople people;

    @Autowired
    private SomeOrganisations organisations;

    private final Visitor stranger;
    private PersonId anna;
    private SavedSearch gnats;
    private SavedSearch midges;

    StopMailsTest(@LocalServerPort int port) {
        this.stranger = new Visitor(port);
    }

    @BeforeEach
    void twoSearches() {
        anna = people.member(organisations.member());
        gnats = save("Gnats <b>&", "gnat");
        midges = save("Midges", "midge");
    }

    @Test
    void whoOpensTheLinkSeesOneButtonAndNothingHappens() {
        for (int scanner = 0; scanner < 3; scanner++) {
            Document page = page(stranger.get(link(gnats)));
            assertThat(page.select("main form button")).hasSize(1);
            assertThat(page.select("main .lead").text())
                    .isEqualTo("Do you want no more mails about your search “Gnats <b>&”?");
        }
        assertThat(telling(gnats)).isEqualTo(Telling.MAIL);
    }

    @Test
    void theButtonStopsTheMailsOfThatSearchAloneWithoutSession() {
        Document asked = page(stranger.get(link(gnats)));
        String action = asked.select("main form").attr("action");
        assertThat(asked.select("main form input").eachAttr("name")).containsExactly("List-Unsubscribe");
        HttpResponse<String> answer = stranger.post(action, ONE_CLICK);
        assertThat(page(answer).select("main [role=status]").text())
                .isEqualTo("No more mails come about your search “Gnats <b>&”.");
        assertThat(telling(gnats)).isEqualTo(Telling.PORTAL);
        assertThat(telling(midges)).isEqualTo(Telling.MAIL);
        assertThat(page(stranger.post(action, ONE_CLICK)).select("main [role=status]"))
                .as("twice is as good as once")
                .hasSize(1);
        assertThat(page(stranger.get(action)).select("main form")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void aMailProgramAlsoSendsItAsAFormOfParts() {
        String parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        assertThat(stranger.post(link(gnats), "multipart/form-data; boundary=x", parts)
                        .statusCode())
                .isEqualTo(200);
        assertThat(telling(gnats)).isEqualTo(Telling.PORTAL);
    }

    @Test
    void whatIsNotTheButtonStopsNothing() {
        assertThat(stranger.post(link(gnats), Map.of()).statusCode()).isEqualTo(400);
        assertThat(stranger.post(link(gnats), Map.of("List-Unsubscribe", "Perhaps"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(telling(gnats)).isEqualTo(Telling.MAIL);
    }

    @Test
    void itSpeaksTheLanguageOfTheMail() {
        Document page = page(stranger.get(links.path(anna, gnats.id(), Locale.FRENCH)));
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("main button").text()).isEqualTo("Arrêter ces courriels");
        page(stranger.post(page.select("main form").attr("action"), ONE_CLICK));
        assertThat(telling(gnats)).isEqualTo(Telling.PORTAL);
    }

    @Test
    void aSearchThatIsGoneSaysSo() {
        String link = link(gnats);
        as(people.signedIn(anna), () -> searches.delete(gnats.id()));
        assertThat(page(stranger.get(link)).select("main [role=status]").text()).contains("not kept any more");
        assertThat(page(stranger.post(link, ONE_CLICK)).select("main [role=status]"))
                .hasSize(1);
    }

    @Test
    void aLinkIsGoodForHalfAYear() {
        String link = link(gnats);
        TestClock.get().advance(Duration.ofDays(179));
        page(stranger.get(link));
        TestClock.get().advance(Duration.ofDays(2));
        isRefused(link);
    }

    @Test
    void nobodyMakesALinkOfTheirOwn() {
        String value = anna.value() + " " + gnats.id().value();
        isRefused("/mails/stop?link=" + signatures.sign("cookie stay", value, Duration.ofDays(1)));
        String good = link(gnats);
        String other = link(midges);
        isRefused(other.substring(0, other.indexOf('.')) + good.substring(good.indexOf('.')));
        isRefused(good.substring(0, good.length() - 4));
        PersonId ben = people.member(organisations.member());
        String forBen = signatures.sign(
                "stop the mails of a saved search",
                ben.value() + " " + gnats.id().value(),
                Duration.ofDays(1));
        stranger.post("/mails/stop?link=" + forBen, ONE_CLICK);
        assertThat(telling(gnats)).as("a link speaks for one person").isEqualTo(Telling.MAIL);
        String senseless =
                signatures.sign("stop the mails of a saved search", "x " + UUID.randomUUID(), Duration.ofDays(1));
        isRefused("/mails/stop?link=" + senseless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?link=", "?link=%00", "?link=a.b.c", "?link=..", "?link=a&link=b", "?link=%E2%80%AE"})
    void whatIsNoLinkGetsASentence(String query) {
        isRefused("/mails/stop" + query);
        isRefused("/fr/mails/stop" + query + (query.isEmpty() ? "" : "x".repeat(5_000)));
    }

    private void isRefused(String link) {
        for (HttpResponse<String> answer : List.of(stranger.get(link), stranger.post(link, ONE_CLICK))) {
            assertThat(answer.statusCode()).as(link).isEqualTo(410);
            assertThat(Jsoup.parse(answer.body()).select("main [role=alert]").text())
                    .isNotBlank();
        }
        assertThat(telling(gnats)).isEqualTo(Telling.MAIL);
        assertThat(telling(midges)).isEqualTo(Telling.MAIL);
    }

    private SavedSearch save(String name, String words) {
        return as(people.signedIn(anna), () -> searches.save(name, PracticeQuery.of(words)));
    }

    private String link(SavedSearch search) {
        return links.path(anna, search.id(), Locale.ENGLISH);
    }

    private Telling telling(SavedSearch search) {
        return as(people.signedIn(anna), () -> searches.mine()).stream()
                .filter(mine -> mine.id().equals(search.id()))
                .findFirst()
                .orElseThrow()
                .telling();
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        return Jsoup.parse(answer.body());
    }
}
