package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.HostilePractices;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one link that knows its reader. */
@PortalTest
class OneLinkTest {
    private static final String PAGE = "/practices/the-mending-room";

    @Autowired
    HostilePractices practices;

    private final Visitor visitor;
    private final int port;

    OneLinkTest(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @Test
    void a_stranger_who_has_the_page_already_gets_no_second_copy() {
        HttpResponse<String> first = visitor.get(PAGE);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().allValues("Vary")).contains("Cookie");
        HttpResponse<String> again =
                new Visitor(port).sending("If-None-Match", tag).get(PAGE);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_member_is_sent_on_whatever_the_browser_kept() {
        String tag = visitor.get(PAGE).headers().firstValue("ETag").orElseThrow();
        visitor.signIn("lena@nordufer.example", "woven-edge-2026");
        HttpResponse<String> answer = visitor.sending("If-None-Match", tag).get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo("/zone/practices/the-mending-room");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_member_may_look_at_what_everybody_sees() {
        visitor.signIn("lena@nordufer.example", "woven-edge-2026");
        HttpResponse<String> answer = visitor.get(PAGE + "?as=public");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("This is what everybody can read", "To the members’ zone", "for members:")
                .contains("href=\"/zone/practices/the-mending-room\"");
    }

    @Test
    void hidden_and_missing_read_the_same_letter_for_letter() {
        String hidden = practices.forMembers("Nobody outside knows");
        String missing = "all-the-same-" + "0".repeat(hidden.length() - "all-the-same-".length());
        for (String prefix : new String[] {"", "/fr"}) {
            HttpResponse<String> one = visitor.get(prefix + "/practices/" + hidden);
            HttpResponse<String> other = visitor.get(prefix + "/practices/" + missing);
            assertThat(one.statusCode()).isEqualTo(404).isEqualTo(other.statusCode());
            assertThat(one.body().replace(hidden, "X")).isEqualTo(other.body().replace(missing, "X"));
            assertThat(one.headers().map().keySet())
                    .isEqualTo(other.headers().map().keySet());
            assertThat(one.body()).contains("to=%2Fzone%2Fpractices%2F" + hidden);
        }
        assertThat(visitor.get("/practices/" + missing).body()).contains("Members: sign in");
    }

    @Test
    void what_was_never_an_address_gets_a_page_of_ours() {
        for (String address : new String[] {"/nope", "/fr/nope", "/practices/a/b", "/practices/UPPER", "/error"}) {
            HttpResponse<String> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).contains("class=\"wordmark\"").doesNotContain("Whitelabel");
        }
        assertThat(visitor.get("/fr/nope").body()).contains("Il n’y a rien à cette adresse");
        assertThat(visitor.get("/practices/%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
        assertThat(visitor.get("/fr//evil.example/x").body()).doesNotContain("href=\"//evil.example");
    }
}
