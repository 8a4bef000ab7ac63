package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader looks for practices in the zone, narrows down, and takes it back. */
@PortalTest
@AsPerson("lena@nordufer.example")
class PracticesViewTest extends SpringBrowserlessTest {
    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Test
    void whoLooksForSewingFindsTheTwoSewingRoomsWithTheWordMarked() {
        open(Map.of("q", List.of("couture")));

        assertThat($(H1.class).single().getText()).isEqualTo("Practices");
        assertThat(text()).contains("for “couture”", "Best match first");
        assertThat(links())
                .contains(
                        "The mending room: a sewing workshop in the old laundry", "1000 aiguilles: more than stitches");
        assertThat(text()).contains("Valloire Habitat", "France");
        assertThat(marked())
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("coutur"));
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        open(Map.of("q", List.of("tvättstuga")));
        assertThat(elements("lang", "sv")).isNotEmpty();
    }

    @Test
    void aThemeIsChosenAndTakenBackAndTheAddressHoldsIt() {
        open(Map.of("q", List.of("couture")));
        RouterLink theme = link("Circular economy");
        assertThat(theme.getElement().getAttribute("aria-current")).isNull();
        assertThat(theme.getHref()).isEqualTo("practices?q=couture&theme=circular-economy");

        open(Map.of("q", List.of("couture"), "theme", List.of("circular-economy"), "country", List.of("SE")));
        RouterLink chosen = link("Circular economy");
        assertThat(chosen.getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(chosen.getHref()).isEqualTo("practices?q=couture&country=SE");
        assertThat(link("Sweden").getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(links())
                .contains("The mending room: a sewing workshop in the old laundry")
                .doesNotContain("1000 aiguilles: more than stitches");
    }

    @Test
    void nothingFoundSaysWhatToDoNext() {
        open(Map.of("q", List.of("xylophonequartz")));
        assertThat($(H2.class).all().stream().map(H2::getText)).contains("Nothing found for “xylophonequartz”");
        assertThat(links()).contains("Show all practices");
    }

    @Test
    void whatStandsInTheAddressIsNeverAnError() {
        open(Map.of(
                "q", List.of("\u202e<b>\"unbalanced ${7*7}"),
                "theme", List.of("no-such-theme", "energy"),
                "country", List.of("../x", "SE"),
                "page", List.of("-1")));
        assertThat($(H1.class).single().getText()).isEqualTo("Practices");
        assertThat(text()).contains("<b>\"unbalanced ${7*7}").doesNotContain("\u202e");
        open(Map.of("page", List.of("99999999999999")));
        assertThat(text()).contains("Newest first");
    }

    @Test
    void aLongListHasPages() {
        OrganisationId owner = organisations.member();
        IntStream.range(0, 21)
                .forEach(n -> some.practice(owner).titled("Weathervane " + n).publicly());
        open(Map.of("q", List.of("weathervane")));
        assertThat(text()).contains("21 for “weathervane”", "Page 1 of 2");
        assertThat(link("Next page").getHref()).isEqualTo("practices?q=weathervane&page=2");
        open(Map.of("q", List.of("weathervane"), "page", List.of("2")));
        assertThat(link("Previous page").getHref()).isEqualTo("practices?q=weathervane");
        assertThat($(Nav.class).all())
                .anyMatch(nav -> nav.getAriaLabel().orElse("").equals("Pages"));
    }

    @Test
    @AsPerson("partner@nordlys.example")
    void aPartnerSearchesOnThePageItself() {
        open(Map.of());
        TextField field = $(TextField.class).withCaption("Search practices").single();
        assertThat(field.getValue()).isEmpty();
    }

    private void open(Map<String, List<String>> address) {
        UI.getCurrent().navigate("practices", new QueryParameters(address));
        roundTrip();
    }

    private String text() {
        return view().getElement().getTextRecursively();
    }

    private Component view() {
        return $(PracticesView.class).single();
    }

    private List<String> marked() {
        return view().getElement()
                .getChildren()
                .flatMap(PracticesViewTest::all)
                .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
                .map(Element::getText)
                .toList();
    }

    private List<Element> elements(String attribute, String value) {
        return view().getElement()
                .getChildren()
                .flatMap(PracticesViewTest::all)
                .filter(element -> !element.isTextNode() && value.equals(element.getAttribute(attribute)))
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PracticesViewTest::all));
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private RouterLink link(String label) {
        return $(RouterLink.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
    }
}
