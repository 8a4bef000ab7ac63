package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger searches, narrows down, looks at the map and takes it back: links only, no script, no session. */
@PortalTest
class PublicSearchTest {
    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    private final Visitor visitor;

    PublicSearchTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void everyLinkThatSearchesIsNotForSearchEngines() {
        Document page = page("/practices?q=couture&view=map");
        assertThat(page.select("main a[href*=?]"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link.attr("rel")).as(link.outerHtml()).contains("nofollow"));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/practices");
        assertThat(page("/practices").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void theTitleSaysWhatIsLookedFor() {
        assertThat(page("/practices").title()).startsWith("Practices");
        assertThat(page("/practices?q=couture&country=SE").title()).startsWith("Practices: “couture”, Sweden");
        assertThat(page("/fr/practices?country=SE").title()).startsWith("Pratiques\u202f: Suède");
    }

    @Test
    void whoTypesTooMuchIsToldWhatWasLeftOut() {
        Document page = page("/practices?q=a1+b2+c3+d4+e5+f6+g7+h8+sewing+%22%3Cb%3Ecaf%C3%A9");
        assertThat(page.text()).contains("A search takes 8 words. Not looked for: sewing, b, café", "no other half");
        assertThat(page("/fr/practices?q=%22couture").text()).contains("Un guillemet n’est pas fermé");
        assertThat(page("/practices?q=%22sewing%22").text()).doesNotContain("Not looked for", "no other half");
    }

    @Test
    void aChosenValueIsTakenBackAboveTheList() {
        Document page = page("/practices?q=couture&country=SE&theme=circular-economy");
        assertThat(page.select(".chip").eachText())
                .hasSize(2)
                .anyMatch(chip -> chip.contains("Remove Country: Sweden"));
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/practices?q=couture&theme=circular-economy", "/practices?q=couture&country=SE");
        assertThat(page("/practices?q=couture").select(".chip")).isEmpty();
    }

    @Test
    void theOrderIsALinkAndTheBestMatchNeedsWords() {
        Document words = page("/practices?q=en");
        assertThat(words.select("nav[aria-label='Sort by'] a").eachText())
                .containsExactly("Best match first", "Newest first", "Last confirmed first", "Taken up most first");
        Document all = page("/practices?sort=confirmed");
        assertThat(all.select("nav[aria-label='Sort by'] a[aria-current]").eachText())
                .containsExactly("Last confirmed first");
        assertThat(all.select("nav[aria-label='Sort by'] a").eachText()).doesNotContain("Best match first");
    }

    @Test
    void aLongListHasPagesThatSayWhereOneIs() {
        OrganisationId owner = organisations.member();
        IntStream.range(0, 23)
                .forEach(n -> some.practice(owner).titled("Barometer " + n).publicly());
        assertThat(page("/practices?q=barometer").select(".paging").text()).contains("1–20 of 23", "Next");
        Document last = page("/practices?q=barometer&page=2");
        assertThat(last.select(".paging").text()).contains("21–23 of 23").doesNotContain("Next");
        assertThat(last.select("a[rel~=prev]").attr("href")).isEqualTo("/practices?q=barometer");
        assertThat(page("/practices?q=barometer&page=9999").select(".paging").text())
                .contains("21–23 of 23");
    }

    @Test
    void theMapCountsWhatTheListCountsAndNothingElse() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Astrolabe one").in("FR").publicly();
        some.practice(owner).titled("Astrolabe two").in("FR").publicly();
        some.practice(owner).titled("Astrolabe three").in("LU").publicly();
        some.practice(owner).titled("Astrolabe far").in("CA").publicly();
        some.practice(owner).titled("Astrolabe for members").in("ES").forMembers();

        Document page = page("/practices?q=astrolabe&view=map");
        assertThat(page.select(".map-cluster").eachAttr("aria-label"))
                .containsExactly("France: 2 practices", "Luxembourg: 1 practice");
        assertThat(page.select(".map-cluster text").eachText()).containsExactly("2", "1");
        assertThat(page.select(".map-countries h3").text()).isEqualTo("Beyond this map");
        assertThat(page.select(".map-countries li").eachText()).containsExactly("France 2", "Luxembourg 1", "Canada 1");
        assertThat(page.select(".map-land.has")).hasSize(2);
        assertThat(page.html()).doesNotContain("Spain");
        assertThat(page.select(".map-cluster").first().attr("href"))
                .isEqualTo("/practices?q=astrolabe&country=FR&view=map");
        assertThat(page.select(".item")).hasSize(4);

        Document france = page("/practices?q=astrolabe&country=FR&view=map");
        Element chosen = france.select(".map-cluster[aria-current]").first();
        assertThat(chosen.attr("aria-label")).startsWith("France: 2 practices (");
        assertThat(chosen.attr("href")).isEqualTo("/practices?q=astrolabe&view=map");
        assertThat(france.select(".item")).hasSize(2);
        assertThat(page("/practices?q=astrolabe").select(".map")).isEmpty();
    }

    @Test
    void aMouseMayPressTheShapeAndTheKeyboardPassesItOnce() {
        Document page = page("/practices?view=map");
        assertThat(page.select("svg a:has(.map-land)")).isNotEmpty().allSatisfy(shape -> {
            assertThat(shape.attr("tabindex")).isEqualTo("-1");
            assertThat(shape.attr("aria-hidden")).isEqualTo("true");
        });
        assertThat(page.select(".map-cluster"))
                .isNotEmpty()
                .allSatisfy(circle -> assertThat(circle.attr("tabindex")).isEmpty());
    }

    @Test
    void thePageOfAPracticePinsItsTown() {
        Document page = page("/practices/1000-aiguilles");
        assertThat(page.select(".practice-place p").text()).isEqualTo("Montargis, France");
        assertThat(page.select(".practice-place .map-pin")).hasSize(1);
        OrganisationId owner = organisations.member();
        String unknown = some.slugOf(some.practice(owner).titled("Sundial").publicly());
        assertThat(page("/practices/" + unknown).select(".practice-place .map-land.has"))
                .hasSize(1);
    }

    @Test
    void whatStandsInTheAddressIsTextAndNothingElse() {
        String hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%24%7B7*7%7D%23%7B7*7%7D";
        for (String address : List.of("/practices?view=map&q=", "/fr/practices?q=")) {
            HttpResponse<String> answer = visitor.get(address + hostile);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert");
            assertThat(Jsoup.parse(answer.body()).title()).contains("<script>alert(1)</script>\"'${7*7}#{7*7}");
        }
        Stream.of(
                        "view=globe",
                        "view=map&view=map",
                        "country=XX&view=map",
                        "page=-1&view=map",
                        "sort=%00",
                        "country=FR".repeat(500))
                .forEach(query -> assertThat(visitor.get("/practices?" + query).statusCode())
                        .as(query)
                        .isEqualTo(200));
    }

    private Document page(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.body())
                .doesNotContainPattern("!(site|practices)\\.[\\w.]+!")
                .doesNotContain(" th:");
        return Jsoup.parse(answer.body());
    }
}
