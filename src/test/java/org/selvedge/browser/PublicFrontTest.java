package org.selvedge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What strangers see: no barrier, no cookie, in both languages, without a script too. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicFrontTest {
    @LocalServerPort
    private int port;

    private Someone visitor;

    @BeforeAll
    void aVisitor() {
        visitor = Someone.at(port);
    }

    @AfterAll
    void goesHome() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/practices",
                "/practices?q=sewing",
                "/practices?q=qzxqzx",
                "/practices/1000-aiguilles",
                "/practices/the-mending-room",
                "/practices/nothing-here",
                "/join",
                "/privacy",
                "/accessibility",
                "/legal",
                "/login",
                "/login/forgotten",
                "/fr",
                "/fr/practices",
                "/fr/practices/1000-aiguilles",
                "/fr/join",
                "/fr/privacy"
            })
    void everyPublicPageIsOpenToEverybody(String path) {
        visitor.context().clearCookies();
        visitor.opens(path).findsNoBarrier();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.context().cookies())
                .allSatisfy(cookie -> assertThat(cookie.name)
                        .as("only sign-in pages set one, against forged forms")
                        .isEqualTo("XSRF-TOKEN"));
        if (!path.startsWith("/login")) {
            assertThat(visitor.context().cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/1000-aiguilles", "/fr/practices/1000-aiguilles"})
    void theFirstPracticeReadsWithoutScript(String path) {
        try (Someone reader = Someone.withoutScript(port)) {
            reader.opens(path).sees("1000 aiguilles").sees("Valloire Habitat");
        }
    }
}
