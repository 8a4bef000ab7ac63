package org.selvedge.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zone",
                "/zone/",
                "/zone/practices/the-mending-room",
                "/zone/inquiries/new?practice=a-b&version=2"
            })
    void a_page_of_the_zone_is_kept(String path) {
        assertThat(WantedPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/zone//evil.example",
                "/\\evil.example",
                "/login",
                "/zone/../login",
                "/zone/%2e%2e/login",
                "/zone/%2F%2Fevil",
                "/zonefoo",
                "/zone/a\r\nSet-Cookie: a=b",
                "/zone/%0d%0aLocation",
                "javascript:alert(1)",
                "/zone/<script>",
                "/zone?to=http://evil.example"
            })
    void anything_else_is_forgotten(String path) {
        assertThat(WantedPath.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 100_000})
    void so_is_a_path_nobody_types(int length) {
        assertThat(WantedPath.of("/zone/" + "a".repeat(length))).isEmpty();
    }
}
