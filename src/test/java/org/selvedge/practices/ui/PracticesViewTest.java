package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
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
import org.selvedge.practices.PracticeSort;
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
        assertThat(text()).contains("for “couture”");
        assertThat(sort().getValue()).isEqualTo(PracticeSort.RELEVANCE);
        assertThat(links())
                .contains(
                        "The mending room: a sewing workshop in the old laundry", "1000 aiguilles: more than stitches");
        assertThat(text()).contains("Valloire Habitat", "France");
        assertThat(marked())
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("coutur"));
    }

    @Test
    void whoTypesTooMuchIsToldWhatWasLeftOut() {
        open(Map.of("q", List.of("a1 b2 c3 d4 e5 f6 g7 h8 sewing \"café")));
        assertThat(text()).contains("A search takes 8 words. Not looked for: sewing, café", "no other half");
        open(Map.of("q", List.of("\"sewing café\"")));
        assertThat(text()).doesNotContain("Not looked for", "no other half");
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
    void takingBackIsOfferedOnlyWhereItHelps() {
        Map<String, List<String>> chosen = Map.of("theme", List.of("energy"), "country", List.of("PT"));
        open(Map.of("q", List.of("xylophonequartz"), "theme", chosen.get("theme"), "country", chosen.get("country")));
        assertThat(links()).noneMatch(link -> link.startsWith("Without"));
        assertThat(text()).contains("in any language.").doesNotContain("take a choice back");
        open(Map.of("q", List.of("couture"), "theme", chosen.get("theme"), "country", chosen.get("country")));
        assertThat(links()).anyMatch(link -> link.startsWith("Without “Theme: Energy”"));
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
        assertThat(sort().getValue()).isEqualTo(PracticeSort.NEWEST);
    }

    @Test
    void aLongListHasPages() {
        OrganisationId owner = organisations.member();
        IntStream.range(0, 21)
                .forEach(n -> some.practice(owner).titled("Weathervane " + n).publicly());
        open(Map.of("q", List.of("weathervane")));
        assertThat(count()).isEqualTo("1–20 of 21 for “weathervane”");
        assertThat(text()).contains("1–20 of 21");
        assertThat(link("Next page").getHref()).isEqualTo("practices?q=weathervane&page=2");
        open(Map.of("q", List.of("weathervane"), "page", List.of("2")));
        assertThat(link("Previous page").getHref()).isEqualTo("practices?q=weathervane");
        assertThat(count()).isEqualTo("21–21 of 21 for “weathervane”");
        assertThat($(Nav.class).all())
                .anyMatch(nav -> nav.getAriaLabel().orElse("").equals("Pages"));
    }

    @Test
    @AsPerson("partner@nordlys.example")
    void aPartnerSearchesOnThePageItself() {
        open(Map.of());
        assertThat($(PracticeSearchField.class).single().getValue()).isEmpty();
    }

    @Test
    void fromOneSearchToTheNextTheScreenAndWhatStaysOnItStay() {
        open(Map.of("q", List.of("couture")));
        Component view = view();
        RouterLink theme = link("Circular economy");
        test(theme).click();
        assertThat(view()).isSameAs(view);
        assertThat(link("Circular economy")).isSameAs(theme);
        assertThat(theme.getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(text()).contains("chosen; choose again to take it back");
    }

    @Test
    void howManyWereFoundIsSaidAfterEachChangeEvenIfItIsTheSameNumber() {
        open(Map.of("q", List.of("couture"), "theme", List.of("circular-economy")));
        assertThat($(ResultCount.class).single().getElement().getAttribute("role"))
                .isEqualTo("status");
        String said = count();
        open(Map.of("q", List.of("couture"), "theme", List.of("circular-economy"), "sort", List.of("newest")));
        assertThat(count()).isNotEqualTo(said);
        assertThat(count().strip().replace("\u00a0", "")).isEqualTo(said);
    }

    @Test
    void whatIsChosenStandsAboveTheListAndIsTakenBackThere() {
        open(Map.of("q", List.of("couture"), "theme", List.of("circular-economy"), "country", List.of("SE", "FR")));
        assertThat(chips()).containsExactly("Theme: Circular economy", "Country: France", "Country: Sweden");
        test(button("Theme: Circular economy")).click();
        assertThat(address()).isEqualTo("practices?q=couture&country=FR&country=SE");
        assertThat(chips()).containsExactly("Country: France", "Country: Sweden");
        test(button("Take all back")).click();
        assertThat(address()).isEqualTo("practices?q=couture");
        assertThat(chips()).isEmpty();
    }

    @Test
    void theListIsSortedAndTheAddressSaysSoUnlessItIsTheUsualOrder() {
        open(Map.of("q", List.of("couture")));
        assertThat(offered()).contains(PracticeSort.RELEVANCE);
        test(sort()).selectItem("Taken up most first");
        assertThat(address()).isEqualTo("practices?q=couture&sort=taken-up");
        test(sort()).selectItem("Best match first");
        assertThat(address()).isEqualTo("practices?q=couture");
        open(Map.of());
        assertThat(offered()).doesNotContain(PracticeSort.RELEVANCE);
    }

    @Test
    void aLongFacetShowsItsFirstValuesAndTheOthersWhenAskedFor() {
        open(Map.of());
        List<RouterLink> themes = values("Theme");
        assertThat(themes).hasSize(6);
        Button more = buttonStarting("Show all");
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(more).click();
        assertThat(values("Theme")).hasSizeGreaterThan(6);
        assertThat(more.getText()).isEqualTo("Show fewer");
        String last = values("Theme").getLast().getHref();
        test(more).click();
        assertThat(values("Theme")).hasSize(6);
        UI.getCurrent()
                .navigate(last.substring(0, last.indexOf('?')), QueryParameters.fromString(last.split("\\?")[1]));
        roundTrip();
        assertThat(values("Theme"))
                .as("what is chosen always shows")
                .anyMatch(link -> "true".equals(link.getElement().getAttribute("aria-current")));
    }

    @Test
    void onAPhoneTheNumberOfChoicesStandsWhereTheFacetsAreFolded() {
        open(Map.of("theme", List.of("energy"), "country", List.of("SE", "FR")));
        assertThat($(NativeDetails.class).single().getSummaryText()).isEqualTo("Narrow down: 3 choices");
        assertThat($(NativeDetails.class).single().isOpen()).isFalse();
    }

    @Test
    void whereNothingIsFoundChoicesAreTakenBackOneByOneOrTheNetworkIsAsked() {
        open(Map.of("q", List.of("couture"), "theme", List.of("energy"), "country", List.of("PT")));
        assertThat(link("Without “Theme: Energy”").getHref())
                .contains("country=PT")
                .doesNotContain("energy");
        assertThat(link("Without “Country: Portugal”").getHref())
                .contains("theme=energy")
                .doesNotContain("PT");
        open(Map.of("q", List.of("xylophone & quartz"), "theme", List.of("energy"), "country", List.of("SE")));
        assertThat($(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("Ask the network"))
                        .map(Anchor::getHref))
                .containsExactly("practices/ask?q=xylophone%20%26%20quartz");
    }

    @Test
    @AsPerson("partner@nordlys.example")
    void aPartnerIsNotLedToWhatOnlyMembersDo() {
        open(Map.of("q", List.of("xylophonequartz")));
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getText().equals("Ask the network"));
    }

    private List<String> chips() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .filter(list ->
                                "Narrowed down to".equals(list.getElement().getAttribute("aria-label")))
                        .isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Button buttonStarting(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private List<RouterLink> values(String facet) {
        return $(FacetSection.class).all().stream()
                .filter(section -> section.getElement().getTextRecursively().startsWith(facet))
                .flatMap(section -> $(RouterLink.class).from(section).all().stream())
                .toList();
    }

    private Select<PracticeSort> sort() {
        return $(SortChoice.class).single();
    }

    private List<PracticeSort> offered() {
        return sort().getListDataView().getItems().toList();
    }

    private String count() {
        return $(ResultCount.class).single().getText();
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
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
