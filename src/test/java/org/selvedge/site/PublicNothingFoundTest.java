package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger finds nothing, reads what comes near in their own language, follows it and finds something. */
@PortalTest
class PublicNothingFoundTest {
    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    private final Visitor visitor;
    private OrganisationId owner;

    PublicNothingFoundTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void anOwner() {
        owner = organisations.member();
    }

    @Test
    void aWordTooManyIsLeftOut() {
        some.practice(owner).titled("Damaskfield orchard").publicly();
        Document english = nothing("/practices?q=damaskfield+zzyzxq");
        assertThat(english.select("h2.found").text()).isEqualTo("Nothing found for “damaskfield zzyzxq”");
        assertThat(english.select(".facets")).isEmpty();
        assertThat(english.select(".empty-state p").first().text()).startsWith("One of these may help.");
        assertThat(english.select(".near-misses li").eachText()).containsExactly("Without “zzyzxq” 1 public practice");
        leadsToSomething(english, "Damaskfield orchard");

        Document french = nothing("/fr/practices?q=damaskfield+zzyzxq");
        assertThat(words(french, "h2.found")).containsExactly("Rien trouvé pour « damaskfield zzyzxq »");
        assertThat(french.select(".empty-state p").first().text()).startsWith("L’une de ces pistes aidera");
        assertThat(words(french, ".near-misses li")).containsExactly("Sans « zzyzxq » 1 pratique publique");
        leadsToSomething(french, "Damaskfield orchard");
    }

    @Test
    void anotherSpellingOtherLanguagesAndNoFiltersAreOffered() {
        some.practice(owner).titled("Jacquardwood nights").in("IE").publicly();
        assertThat(nothing("/practices?q=kacquardwood").select(".near-misses a").eachText())
                .containsExactly("Did you mean “jacquardwood”?");
        assertThat(words(nothing("/fr/practices?q=kacquardwood"), ".near-misses a"))
                .containsExactly("Vouliez-vous dire « jacquardwood » ?");
        String narrow = "/practices?q=jacquardwood&country=MT&language=pl";
        for (String prefix : List.of("", "/fr")) {
            Document page = nothing(prefix + narrow);
            assertThat(page.select(".near-misses a"))
                    .extracting(Element::text)
                    .contains(prefix.isEmpty() ? "Without filters" : "Sans filtre");
            leadsToSomething(page, "Jacquardwood nights");
        }
    }

    @Test
    void whereNothingComesNearThereIsNoEmptyListAndAWayToEverything() {
        for (String prefix : List.of("", "/fr")) {
            Document page = nothing(prefix + "/practices?q=qqvvxxzz");
            assertThat(page.select(".near-misses")).isEmpty();
            assertThat(page.select(".empty-state a").eachAttr("href"))
                    .containsExactly(prefix + "/practices", prefix + "/login");
        }
        assertThat(nothing("/practices?q=qqvvxxzz")
                        .select(".empty-state p")
                        .first()
                        .text())
                .startsWith("Try another word or fewer filters.");
    }

    @Test
    void nothingComesNearThatStrangersMayNotRead() {
        some.practice(owner).titled("Chenillehaven alone").forMembers();
        some.practice(owner)
                .saying(SectionKind.PROBLEM, Audience.MEMBERS, "Nothing but velourcombs.")
                .publicly();
        for (String words : List.of("dhenillehaven", "belourcombs", "chenillehaven+zzyzxq", "velourcombs+zzyzxq")) {
            Document page = nothing("/practices?q=" + words);
            assertThat(page.select(".near-misses")).as(words).isEmpty();
        }
    }

    @Test
    void whatWasTypedIsTextInWhatComesNearAsWell() {
        some.practice(owner).titled("Brocadefield pond").publicly();
        HttpResponse<String> answer = visitor.get("/practices?q=brocadefield+%3Cb%3Ezzyzxq%3C%2Fb%3E%E2%80%AE");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<b>zzyzxq");
        assertThat(Jsoup.parse(answer.body()).select(".near-misses").text()).doesNotContain("\u202e");
    }

    /** Each way out finds something, on a page of the same language. */
    private void leadsToSomething(Document page, String title) {
        List<String> ways = page.select(".near-misses a").eachAttr("href");
        assertThat(ways).isNotEmpty().allSatisfy(way -> {
            assertThat(way.startsWith("/fr/"))
                    .isEqualTo(page.select("html").attr("lang").equals("fr"));
            assertThat(page(way).select(".item h3").eachText()).contains(title);
        });
        assertThat(page.select(".near-misses a").eachAttr("rel")).containsOnly("nofollow");
    }

    /** French signs stand behind spaces that do not break. */
    private static List<String> words(Document page, String where) {
        return page.select(where).eachText().stream()
                .map(text -> text.replaceAll("[\u00a0\u202f]", " "))
                .toList();
    }

    private Document nothing(String address) {
        Document page = page(address);
        assertThat(page.select(".item")).as(address).isEmpty();
        assertThat(page.select(".empty-state")).as(address).hasSize(1);
        return page;
    }

    private Document page(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        return Jsoup.parse(answer.body());
    }
}
