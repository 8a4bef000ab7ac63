package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.practices.HostilePractices;
import org.selvedge.security.BaseUrl;
import org.selvedge.shared.Texts;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without an account, cookie or script gets to see. */
@PortalTest
class PublicPagesTest {
    private static final String[] PAGES = {
        "/",
        "/practices",
        "/practices/1000-aiguilles",
        "/practices/the-mending-room",
        "/join",
        "/privacy",
        "/accessibility",
        "/legal"
    };

    @Autowired
    Texts texts;

    @Autowired
    BaseUrl base;

    @Autowired
    HostilePractices practices;

    private final Visitor visitor;

    PublicPagesTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void every_page_is_there_in_every_language_and_leaves_nothing_behind() {
        for (String page : PAGES) {
            for (String prefix : List.of("", "/fr")) {
                String address = prefix + (prefix.isEmpty() || !page.equals("/") ? page : "");
                HttpResponse<String> answer = visitor.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.headers().map()).as(address).doesNotContainKey("set-cookie");
                assertThat(answer.body())
                        .as(address)
                        .contains("<html lang=\"" + (prefix.isEmpty() ? "en" : "fr") + "\"")
                        .containsOnlyOnce("<h1")
                        .containsOnlyOnce("<main id=\"content\"")
                        .doesNotContainPattern("!(site|practices)\\.[\\w.]+!")
                        .doesNotContain(" style=", "http://fonts", " th:");
            }
        }
    }

    @Test
    void for_whom_a_practice_is_stands_at_a_glance() {
        assertThat(visitor.get("/practices/the-mending-room").body())
                .contains("For whom", "Newcomers and refugees, People looking for work");
        assertThat(visitor.get("/fr/practices/1000-aiguilles").body())
                .contains("Pour qui", "Femmes, Personnes en recherche d’emploi");
    }

    @Test
    void french_pages_speak_french_and_lead_to_french_pages() {
        String home = visitor.get("/fr").body();
        assertThat(home)
                .contains("Ce qui marche, raconté par celles et ceux qui l’ont fait", "Se connecter")
                .contains("href=\"/fr/practices\"", "href=\"/fr/login\"", "hreflang=\"en\"")
                .doesNotContain("Sign in", "href=\"/join\"");
        assertThat(visitor.get("/fr/join").body()).contains("Déjà membre\u202f?");
        assertThat(visitor.get("/fr/practices/1000-aiguilles").body())
                .contains("Ce qui a été fait", "depuis janvier 2023", "rel=\"canonical\"");
    }

    @Test
    void every_page_says_where_it_is_in_each_language() {
        for (String page : PAGES) {
            String english = base.of(page);
            String french = base.of("/fr" + (page.equals("/") ? "" : page));
            if (!page.startsWith("/practices/")) {
                assertThat(visitor.get(page + "?from=elsewhere").body())
                        .contains("<link rel=\"canonical\" href=\"" + english + "\">")
                        .contains(alternate("en", english), alternate("fr", french));
            }
            assertThat(visitor.get("/fr" + page).body()).as(page).containsOnlyOnce("rel=\"canonical\"");
        }
        assertThat(visitor.get("/practices/1000-aiguilles").body())
                .contains(
                        alternate("en", base.of("/practices/1000-aiguilles")),
                        alternate("fr", base.of("/fr/practices/1000-aiguilles")));
        assertThat(visitor.get("/nowhere").body()).doesNotContain("rel=\"canonical\"");
    }

    @Test
    void no_english_sentence_stands_on_a_french_page() {
        List<String> english = texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.matches("(site|practices|shared|people|initiatives|organisations)\\..*"))
                .filter(key -> !said(Locale.ENGLISH, key).equals(said(Locale.FRENCH, key)))
                .map(key -> said(Locale.ENGLISH, key))
                .filter(sentence -> sentence.matches("[^{}]{4,} [^{}]{4,}"))
                .toList();
        assertThat(english).hasSizeGreaterThan(300);
        Stream.concat(Stream.of(PAGES), Stream.of("/login", "/login/forgotten", "/nowhere"))
                .forEach(page -> {
                    String words = Jsoup.parse(visitor.get("/fr" + page).body()).text();
                    assertThat(english)
                            .as(page)
                            .allSatisfy(sentence -> assertThat(words).doesNotContain(sentence));
                });
    }

    @Test
    void the_address_says_the_language_and_not_the_browser() {
        for (String page : PAGES) {
            assertThat(visitor.sending("Accept-Language", "fr").get(page).body())
                    .contains("<html lang=\"en\"");
            assertThat(visitor.sending("Accept-Language", "en")
                            .get("/fr" + page)
                            .body())
                    .contains("<html lang=\"fr\"");
        }
    }

    @Test
    void the_demonstration_says_that_it_is_one() {
        assertThat(visitor.get("/").body()).contains("Demonstration network.");
    }

    @Test
    void the_page_of_1000_aiguilles_says_what_is_public_and_announces_the_rest() {
        String page = visitor.get("/practices/1000-aiguilles").body();
        assertThat(page)
                .contains("Valloire Habitat", "Montargis, France", "since January 2023", "What was done")
                .contains("href=\"/login?to=/zone/practices/1000-aiguilles\"", "Ask the coordinator")
                .contains("href=\"mailto:?subject=1000%20aiguilles")
                .contains("hreflang=\"en\"", "hreflang=\"fr\"", "application/ld+json", "og:title");
    }

    @Test
    void it_says_who_takes_it_up_and_in_which_state_but_not_more() {
        String page = visitor.get("/practices/the-mending-room").body();
        assertThat(page)
                .contains("Taken up by", "Wohnverein Nordufer (demonstration)", "piloting it", "considering it")
                .doesNotContain("Two afternoons a week", "Lena Petersen");
        assertThat(visitor.get("/practices/1000-aiguilles").body()).doesNotContain("Taken up by");
    }

    @Test
    void what_nobody_confirmed_for_long_says_so() {
        assertThat(visitor.get("/practices/atelier-di-quartiere").body()).contains("Not confirmed since");
        assertThat(visitor.get("/practices/the-mending-room").body()).doesNotContain("Not confirmed since");
    }

    @Test
    void on_paper_it_says_what_it_is_and_where_it_is_found() {
        assertThat(visitor.get("/practices/the-mending-room").body())
                .contains("data-print", "version 1, as shown on", "/practices/the-mending-room</p>");
    }

    @Test
    void a_section_for_members_is_announced_and_not_told() {
        String page =
                visitor.get("/practices/" + practices.published("Plain words")).body();
        assertThat(page)
                .contains("1 section for members: Costs", "Sign in to read")
                .doesNotContain("The secret sum");
    }

    @Test
    void a_partner_that_has_not_agreed_is_only_its_kind() {
        String page =
                visitor.get("/practices/" + practices.published("Plain words")).body();
        assertThat(page)
                .contains("Partners are named once they have confirmed their part")
                .doesNotContain("Quiet Partner");
    }

    @Test
    void a_text_that_is_not_translated_says_so_and_stays_marked_as_what_it_is() {
        String page = visitor.get("/fr/practices/" + practices.published("Plain words"))
                .body();
        assertThat(page)
                .contains("Pas encore traduit", "<h1 lang=\"en\">Plain words</h1>", "de janvier 2023 à mars 2024");
    }

    @Test
    void the_site_map_names_public_pages_only() {
        String shown = practices.published("Plain words");
        String hidden = practices.forMembers("Plain words");
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("/practices/1000-aiguilles</loc>", "/fr/practices/1000-aiguilles</loc>", shown + "</loc>")
                .doesNotContain(hidden, "/zone", "/login", "/fr/practices/" + shown);
        assertThat(visitor.get("/robots.txt").body()).contains("Disallow: /zone", "/sitemap.xml");
    }

    @Test
    void what_is_for_members_shows_neither_in_the_list_nor_in_its_counts() {
        int before = employed(visitor.get("/practices?country=IE&q=Unfindable").body());
        String hidden = practices.forMembers("Unfindable");
        String list = visitor.get("/practices?country=IE&q=Unfindable").body();
        assertThat(list).doesNotContain(hidden);
        assertThat(employed(list)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices?page=-1",
                "/practices?page=1000000000",
                "/practices?page=abc",
                "/practices?theme=unknown&theme=%3Cscript%3E&country=XX&country=france",
                "/practices?q=%00%01%0A%0D%1B%7F%E2%80%AE",
                "/practices?q=%22)%20OR%201=1%20--%20*~%5E%5B",
                "/practices?q=%7B0%7D%24%7B7*7%7D",
                "/fr/practices?page=99999&theme=employment"
            })
    void a_strange_question_gets_an_answer(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1").doesNotContain("Incident");
    }

    @Test
    void ten_thousand_characters_are_a_question_too() {
        assertThat(visitor.get("/practices?q=" + "a".repeat(10_000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_search_finds_and_marks_what_was_looked_for() {
        assertThat(visitor.get("/practices?q=sewing").body())
                .contains("/practices/the-mending-room", "<mark>sewing</mark>", "value=\"sewing\"");
        assertThat(visitor.get("/practices?q=zzzzqqqq").body()).contains("Nothing here matches");
    }

    private static int employed(String list) {
        return list.split("<li class=\"item\"").length;
    }

    private String said(Locale language, String key) {
        return texts.get(language, key);
    }

    private static String alternate(String language, String address) {
        return "<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + address + "\">";
    }
}
