package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many strangers search at once: some are asked to come back, and nobody else notices. */
@PortalTest
class SearchPlacesTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @Autowired
    private SearchPlaces places;

    private final Visitor visitor;

    SearchPlacesTest(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void whileAllPlacesAreTakenOnlySearchesAreAskedToComeBack() throws Exception {
        int taken = 0;
        try {
            while (enters(places)) {
                taken++;
            }
            HttpResponse<String> refused = visitor.get("/fr/practices?q=couture");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(visitor.get("/practices/1000-aiguilles").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/login").statusCode()).isEqualTo(200);
        } finally {
            for (int place = 0; place < taken; place++) {
                leaves(places);
            }
        }
        assertThat(taken).isBetween(4, 200);
        for (int search = 0; search < 2 * taken; search++) {
            assertThat(visitor.get("/practices?q=couture").statusCode()).isEqualTo(200);
        }
        assertThat(visitor.get("/practices.atom").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsRefusedTakesNoPlaceAndNoMoreThanAFewWait() throws Exception {
        SearchPlaces one = new SearchPlaces(1, 1, Duration.ofMinutes(1));
        assertThat(enters(one)).isTrue();
        List<Boolean> waited = new ArrayList<>();
        Thread waiting = Thread.ofPlatform().start(() -> waited.add(entersOrFails(one)));
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(enters(one)).as("beyond those who wait").isFalse();
        leaves(one);
        waiting.join();
        assertThat(waited).containsExactly(true);
        leaves(one);

        SearchPlaces impatient = new SearchPlaces(1, 1, AT_ONCE);
        assertThat(enters(impatient)).isTrue();
        assertThat(enters(impatient)).isFalse();
        leaves(impatient);
        assertThat(enters(impatient)).isTrue();
    }

    private static boolean enters(SearchPlaces places) throws Exception {
        return places.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), "search");
    }

    private static boolean entersOrFails(SearchPlaces places) {
        try {
            return enters(places);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void leaves(SearchPlaces places) {
        places.afterCompletion(new MockHttpServletRequest(), new MockHttpServletResponse(), "search", null);
    }
}
