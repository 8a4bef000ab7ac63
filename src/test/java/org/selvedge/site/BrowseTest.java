package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeFacet;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The address of a list is read kindly and written exactly. */
class BrowseTest {
    @Test
    void what_makes_no_sense_is_left_out() {
        Browse browse =
                asked("q", " couture\u0000\u202e ", "theme", "energy", "theme", "gold", "country", "fr", "page", "-1");
        assertThat(browse.text()).isEqualTo("couture");
        assertThat(browse.query().chosen()).isEqualTo(Map.of(PracticeFacet.THEME, Set.of("energy")));
        assertThat(browse.query().page()).isZero();
    }

    @Test
    void a_long_question_is_cut_between_characters() {
        assertThat(asked("q", "\uD83E\uDDF5".repeat(5_000)).text()).isEqualTo("\uD83E\uDDF5".repeat(199) + "…");
    }

    @Test
    void a_value_is_added_and_taken_away_by_the_same_link() {
        Browse browse = asked("q", "a&b=c {x}", "theme", "energy", "page", "3");
        assertThat(browse.with(PracticeFacet.THEME, "ageing"))
                .isEqualTo("/practices?q=a%26b%3Dc%20%7Bx%7D&theme=ageing&theme=energy");
        assertThat(browse.with(PracticeFacet.THEME, "energy")).isEqualTo("/practices?q=a%26b%3Dc%20%7Bx%7D");
        assertThat(browse.with(PracticeFacet.COUNTRY, "FR")).endsWith("&theme=energy&country=FR");
        assertThat(browse.onPage(4)).endsWith("&theme=energy&page=4");
        assertThat(browse.withoutFilters()).isEqualTo("/practices?q=a%26b%3Dc%20%7Bx%7D");
    }

    @Test
    void the_map_stays_while_one_narrows_down_and_pages() {
        Browse browse = asked("q", "couture", "view", "map", "page", "2");
        assertThat(browse.query().map()).isTrue();
        assertThat(browse.with(PracticeFacet.COUNTRY, "FR")).isEqualTo("/practices?q=couture&country=FR&view=map");
        assertThat(browse.onPage(3)).isEqualTo("/practices?q=couture&page=3&view=map");
        assertThat(browse.href(browse.query().mapped(false))).isEqualTo("/practices?q=couture&page=2");
        assertThat(asked("view", "globe").query().map()).isFalse();
    }

    @Test
    void a_page_far_away_is_asked_for_and_not_more() {
        assertThat(asked("page", "1000000000").query().page()).isEqualTo(10_000);
        assertThat(asked("page", "99999").query().page()).isEqualTo(10_000);
    }

    private static Browse asked(String... pairs) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            asked.add(pairs[index], pairs[index + 1]);
        }
        return Browse.of("/practices", asked);
    }
}
