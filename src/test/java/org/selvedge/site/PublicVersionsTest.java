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
                    .contains("value=\"" + base.of(prefix + address + "/versions/1") + "\"")
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
