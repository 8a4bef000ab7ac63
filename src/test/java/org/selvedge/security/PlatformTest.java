package org.selvedge.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Visitor.location;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list "Platform" of what bad input and attacks get, and the headers of every answer. */
@PortalTest
class PlatformTest {
    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/practices", "/login", "/login/forgotten", "/nothing/here", "/styles/public.css",
                        "/practices/none",
                "/actuator/health", "/error", "/;/x", "/login?to=%00", "/zone/practices", "/zone/nothing",
                        "/VAADIN/nothing"
            })
    void every_kind_of_answer_carries_the_headers(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void public_pages_run_no_script_of_the_page_and_no_base_can_be_set() {
        assertThat(visitor.get("/").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("base-uri 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void what_the_zone_shows_is_kept_by_no_browser() {
        visitor.signIn("lena@nordufer.example", "woven-edge-2026");
        HttpResponse<String> page = visitor.get("/zone/practices");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/mappings",
                "/h2-console",
                "/application.yaml",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/vaadin-dev-server",
                "/people",
                "/zone.css.map",
                "/swagger-ui.html",
                "/templates/frame.html"
            })
    void what_is_nobodys_business_is_not_there(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void health_says_up_and_nothing_else() {
        assertThat(visitor.get("/actuator/health").body()).contains("UP").doesNotContain("database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices/%00",
                "/practices/..%2f..%2fetc",
                "/practices?q=%ff",
                "/practices/../zone",
                "/%7aone/practices",
                "/zone;x/practices",
                "/login;x=y",
                "/%2e%2e/zone",
                "//evil.example"
            })
    void strange_paths_get_no_stack_trace(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isBetween(300, 499);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
        assertThat(location(answer)).doesNotContain("evil");
    }

    @Test
    void what_is_not_there_answers_alike_inside_and_to_every_role() {
        visitor.signIn("lena@nordufer.example", "woven-edge-2026");
        assertThat(visitor.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void a_push_handshake_from_another_site_is_refused() {
        visitor.signIn("lena@nordufer.example", "woven-edge-2026");
        visitor.get("/zone/practices");
        String push = "/zone/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling";
        assertThat(visitor.sending("Origin", "https://evil.example").get(push).statusCode())
                .isEqualTo(403);
        assertThat(visitor.sending("Origin", "null").get(push).statusCode()).isEqualTo(403);
        assertThat(visitor.sending("Origin", "https://evil.example")
                        .post("/zone/?v-r=uidl&v-uiId=0", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_the_zone_refuses_to_strangers_makes_no_session() {
        for (String path :
                new String[] {"/zone/VAADIN/build/none.js", "/zone/VAADIN/@fs/etc/passwd", "/zone/?v-r=init"}) {
            noSession(path, visitor.get(path));
        }
        noSession("a foreign form", visitor.post("/zone/practices", Map.of("a", "b")));
        noSession("a foreign click", visitor.post("/zone/?v-r=uidl&v-uiId=0", Map.of()));
    }

    private static void noSession(String what, HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as(what)
                .noneMatch(cookie -> cookie.startsWith("selvedge="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /practices/%zz HTTP/1.1\r\nHost: x",
                "GET /practices/%00 HTTP/1.1\r\nHost: x",
                "GET /practices/\\ HTTP/1.1\r\nHost: x",
                "GET / HTTP/1.1\r\nHost: a b",
                "CONNECT / HTTP/1.1\r\nHost: x"
            })
    void what_the_server_itself_refuses_carries_the_headers_too(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("HTTP/1.1 (4|5)\\d\\d")
                    .contains("Content-Security-Policy: default-src 'self'")
                    .contains("X-Content-Type-Options: nosniff")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "FOO"})
    void odd_methods_do_nothing(String method) throws IOException {
        for (String path : new String[] {"/", "/practices", "/zone/practices"}) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                String request =
                        method + " " + path + " HTTP/1.1\r\nHost: x\r\nX-Echo: yes\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .containsPattern("HTTP/1.1 4\\d\\d")
                        .doesNotContain("X-Echo");
            }
        }
    }

    @Test
    void a_crowd_of_strangers_makes_no_session() {
        IntStream.range(0, 200).forEach(number -> {
            Visitor stranger = number % 50 == 0 ? new Visitor(port) : visitor;
            for (String path : new String[] {"/login", "/", "/practices", "/zone/practices", "/nothing"}) {
                HttpResponse<String> answer = stranger.get(path);
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(path)
                        .noneMatch(cookie -> cookie.startsWith("selvedge="));
            }
        });
    }
}
