package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.Audience;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody follows a link that cites one version of a practice. */
@PortalTest
class PublicVersionsTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private BaseUrl base;

    private final Visitor visitor;
    private OrganisationId owner;
    private PracticeId id;
    private String address;

    PublicVersionsTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void twoVersions() {
        owner = organisations.member();
        id = practices
                .practice(owner)
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Once for everybody.")
                .publicly();
        practices.rewritten(
                id,
                practices
                        .practice(owner)
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee.")
                        .saying(SectionKind.PROBLEM, Audience.MEMBERS, "Once for everybody."));
        address = "/practices/" + practices.slugOf(id);
    }

    @Test
    void a_cited_version_reads_as_it_was_and_says_which_one_is_todays() {
        for (String prefix : new String[] {"", "/fr"}) {
            HttpResponse<String> page = visitor.get(prefix + address + "/versions/1");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Bring tea.", "<meta name=\"robots\" content=\"noindex\">")
                    .contains("href=\"" + prefix + address + "\"")
                    .contains("value=\"" + base.of(address + "/versions/1") + "\"")
                    .containsOnlyOnce("rel=\"canonical\"")
                    .doesNotContain("Bring coffee.", "Once for everybody.", "ld+json", "rel=\"alternate\"");
        }
        assertThat(visitor.get(address + "/versions/1").body()).contains("This is version 1 of", "version 2");
        assertThat(visitor.get("/fr" + address + "/versions/1").body()).contains("Ceci est la version 1");
    }

    @Test
    void a_member_is_sent_on_to_the_same_version() {
        visitor.signIn("lena@nordufer.example", "woven-edge-2026");
        HttpResponse<String> answer = visitor.get(address + "/versions/1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo("/zone" + address + "/versions/1");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(visitor.get(address + "/versions/1?as=public").body())
                .contains("href=\"/zone" + address + "/versions/1\"");
    }

    @Test
    void a_former_address_leads_to_todays_in_the_same_language_with_the_same_question() {
        String today = address + "-renamed";
        practices.renamed(id, today.replace("/practices/", ""));
        for (String prefix : new String[] {"", "/fr"}) {
            HttpResponse<String> page = visitor.get(prefix + address + "?lang=en&q=%C3%A9");
            assertThat(page.statusCode()).isEqualTo(301);
            assertThat(Visitor.location(page)).isEqualTo(prefix + today + "?lang=en&q=%C3%A9");
            assertThat(Visitor.location(visitor.get(prefix + address + "/versions/1")))
                    .isEqualTo(prefix + today + "/versions/1");
            assertThat(visitor.get(prefix + today).statusCode()).isEqualTo(200);
        }
        PracticeId members = practices.practice(owner).forMembers();
        String hidden = practices.slugOf(members);
        practices.renamed(members, hidden + "-renamed");
        assertThat(visitor.get("/practices/" + hidden).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/practices/" + hidden).headers().firstValue("Location"))
                .isEmpty();
    }

    @Test
    void every_language_of_the_text_has_an_address_that_search_engines_are_told() {
        PracticeId translated = practices
                .practice(owner)
                .titled("A yard")
                .translated("fr", "Une cour", "Ce que nous avons fait.", 1)
                .translated("de", "Ein Hof", "Was wir taten.", 1)
                .publicly();
        String path = "/practices/" + practices.slugOf(translated);
        String[] alternates = {
            alternate("en", path),
            alternate("de", path + "?lang=de"),
            alternate("fr", "/fr" + path),
            alternate("x-default", path)
        };
        HttpResponse<String> german = visitor.get(path + "?lang=de");
        assertThat(german.body())
                .contains("<html lang=\"en\"", "<h1 lang=\"de\">Ein Hof</h1>", "Translated by people from English")
                .contains("<link rel=\"canonical\" href=\"" + base.of(path + "?lang=de") + "\">")
                .contains("hreflang=\"fr\" lang=\"fr\">Français</a>");
        assertThat(german.headers().allValues("Content-Language")).containsExactly("de");
        assertThat(visitor.get("/fr" + path).headers().allValues("Content-Language"))
                .containsExactly("fr");
        assertThat(visitor.get("/fr" + path + "?lang=xx").headers().allValues("Content-Language"))
                .containsExactly("en");
        for (String one : new String[] {path, "/fr" + path, path + "?lang=de"}) {
            assertThat(visitor.get(one).body()).as(one).contains(alternates);
        }
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("<loc>" + base.of(path + "?lang=de") + "</loc>")
                .contains("hreflang=\"x-default\" href=\"" + base.of(path) + "\"");
        for (String odd : new String[] {"", "deutsch", "d", "%00", "%3Cscript%3E"}) {
            assertThat(visitor.get(path + "?lang=" + odd).statusCode()).as(odd).isEqualTo(200);
        }
    }

    private String alternate(String language, String path) {
        return "<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + base.of(path) + "\">";
    }

    @Test
    void what_never_was_public_is_not_there() {
        PracticeId members = practices.practice(owner).forMembers();
        practices.rewritten(members, practices.practice(owner));
        practices.reviewed(members);
        String membersAddress = "/practices/" + practices.slugOf(members);
        assertThat(visitor.get(membersAddress + "/versions/2").statusCode()).isEqualTo(200);
        for (String none : new String[] {
            membersAddress + "/versions/1",
            address + "/versions/0",
            address + "/versions/3",
            address + "/versions/x",
            address + "/versions/9999999",
            address + "/versions",
            address + "/versions/1/2"
        }) {
            assertThat(visitor.get(none).statusCode()).as(none).isEqualTo(404);
        }
    }
}
