package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** What went wrong is said in words, and only a failure of ours gets a number. */
class ErrorPagesTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_failure_gets_a_number_that_can_be_read_out() {
        ExtendedModelMap model = shown(500, "/practices");
        assertThat(model.get("kind")).isEqualTo("failed");
        assertThat(String.valueOf(model.get("incident"))).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(response.getStatus()).isEqualTo(500);
    }

    @Test
    void a_refusal_has_no_number_because_nothing_went_wrong() {
        assertThat(shown(403, "/login")).containsEntry("kind", "forbidden").doesNotContainKey("incident");
        assertThat(shown(404, "/x")).containsEntry("kind", "not-found").doesNotContainKey("incident");
        assertThat(shown(405, "/x")).containsEntry("kind", "not-found");
        assertThat(shown(400, "/x")).containsEntry("kind", "bad");
        assertThat(shown(429, "/x")).containsEntry("kind", "busy");
    }

    @Test
    void signing_in_keeps_the_way_to_a_practice_and_to_nowhere_else() {
        assertThat(shown(404, "/practices/x")).containsEntry("signIn", "/login?to=%2Fzone%2Fpractices%2Fx");
        assertThat(shown(404, "/fr/practices/x")).containsEntry("signIn", "/fr/login?to=%2Fzone%2Fpractices%2Fx");
        assertThat(shown(404, "/practices/../../evil")).containsEntry("signIn", "/login");
        assertThat(shown(404, "/elsewhere")).containsEntry("signIn", "/login");
    }

    private ExtendedModelMap shown(int status, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        Locale language = Addresses.language(path);
        ExtendedModelMap model = new ExtendedModelMap();
        new ErrorPages()
                .error(request, response, new Frame(language, Addresses.bare(path), "", true, false, "", ""), model);
        return model;
    }
}
