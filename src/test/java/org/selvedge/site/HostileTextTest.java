package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.HostilePractices;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Texts that would like to be something else stay texts, wherever they are shown. */
@PortalTest
class HostileTextTest {
    private static final String HOSTILE =
            "Zq'\"></script><script>alert(1)</script><img src=x onerror=alert(2)>{0}${7*7}#{7*7}[[${7*7}]]%s &";
    private static final Pattern LINKED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Autowired
    HostilePractices practices;

    private final Visitor visitor;

    HostileTextTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void a_hostile_practice_is_shown_as_it_was_typed() {
        String slug = practices.published(HOSTILE);
        for (String address :
                List.of("/practices/" + slug, "/fr/practices/" + slug, "/practices?country=IE", "/", "/fr")) {
            String body = visitor.get(address).body();
            assertThat(body).as(address).contains("&lt;script&gt;alert(1)", "{0}${7*7}#{7*7}[[${7*7}]]%s");
            assertHarmless(body);
        }
    }

    @Test
    void linked_data_stays_data() {
        Matcher data = LINKED_DATA.matcher(
                visitor.get("/practices/" + practices.published(HOSTILE)).body());
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<", ">", "&");
        assertThat(new JsonMapper().readTree(data.group(1)).get("headline").asString())
                .isEqualTo(HOSTILE);
    }

    @Test
    void a_link_that_is_no_web_address_is_no_link() {
        assertThat(visitor.get("/practices/" + practices.published("Plain words"))
                        .body())
                .doesNotContain("javascript:");
    }

    @Test
    void a_hostile_question_is_repeated_as_it_was_typed() {
        String asked = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
        for (String address : List.of("/practices?q=" + asked, "/fr/practices?q=" + asked + "&page=3")) {
            String body = visitor.get(address).body();
            assertThat(body).contains("{0}${7*7}#{7*7}[[${7*7}]]%s");
            assertHarmless(body);
        }
    }

    private static void assertHarmless(String body) {
        assertThat(body).doesNotContain("<script>alert", "<img src=x", "49#", "\"></script><script>");
    }
}
