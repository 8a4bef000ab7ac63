package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A member looks at a search on the map and narrows it down by a country. */
@PortalTest
@AsPerson("lena@nordufer.example")
class MapPanelTest extends SpringBrowserlessTest {
    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Test
    void aMemberSeesMoreThanStrangersAndNothingOfOthersDrafts() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Planisphere one").in("FR").publicly();
        some.practice(owner).titled("Planisphere two").in("FR").forMembers();
        some.practice(owner).titled("Planisphere three").in("IE").publicly();
        some.practice(owner).titled("Planisphere draft").in("PT").asDraft();
        some.practice(owner).titled("Planisphere far").in("NZ").publicly();

        open(Map.of("q", List.of("planisphere"), "view", List.of("map")));

        Document map = map();
        assertThat(map.select(".map-cluster").eachAttr("aria-label"))
                .containsExactly("France: 2 practices", "Ireland: 1 practice");
        assertThat(map.select(".map-cluster").eachAttr("href"))
                .containsExactly(
                        "practices?q=planisphere&country=FR&view=map", "practices?q=planisphere&country=IE&view=map");
        assertThat(map.select("svg").attr("aria-label")).isEqualTo("Where in Europe");
        assertThat(countries()).containsExactly("France 2", "Ireland 1", "New Zealand 1");
        assertThat(panel().getElement().getTextRecursively()).contains("Beyond this map");

        open(Map.of("q", List.of("planisphere"), "view", List.of("map"), "country", List.of("FR")));
        assertThat(map().select(".map-cluster[aria-current]").eachAttr("href"))
                .containsExactly("practices?q=planisphere&view=map");
        assertThat(map().select(".map-cluster")).hasSize(2);
        assertThat($(PracticeCardRow.class).all()).hasSize(2);
    }

    @Test
    void theMapIsAViewOfTheSameSearch() {
        open(Map.of("q", List.of("couture")));
        assertThat($(MapPanel.class).all()).isEmpty();
        assertThat(link("Map").getHref()).isEqualTo("practices?q=couture&view=map");
        assertThat(link("List").getElement().getAttribute("aria-current")).isEqualTo("true");

        open(Map.of("q", List.of("couture"), "view", List.of("map")));
        assertThat($(MapPanel.class).all()).hasSize(1);
        assertThat(link("List").getHref()).isEqualTo("practices?q=couture");
        assertThat($(PracticeCardRow.class).all()).isNotEmpty();
    }

    @Test
    void theTownOfAPracticeIsPinned() {
        UI.getCurrent().navigate("practices/1000-aiguilles");
        roundTrip();
        PlaceOnMap place = $(PlaceOnMap.class).single();
        assertThat($(Paragraph.class).from(place).single().getText()).isEqualTo("Montargis, France");
        assertThat(drawing($(Svg.class).from(place).single()).select(".map-pin"))
                .hasSize(1);
    }

    private void open(Map<String, List<String>> address) {
        UI.getCurrent().navigate("practices", new QueryParameters(address));
        roundTrip();
    }

    private MapPanel panel() {
        return $(MapPanel.class).single();
    }

    private Document map() {
        return drawing($(Svg.class).from(panel()).single());
    }

    private static Document drawing(Svg svg) {
        return Jsoup.parse(svg.getElement().getProperty("innerHTML"));
    }

    private List<String> countries() {
        return $(RouterLink.class).from(panel()).all().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private RouterLink link(String text) {
        return $(RouterLink.class).from($(ListOrMap.class).single()).all().stream()
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
