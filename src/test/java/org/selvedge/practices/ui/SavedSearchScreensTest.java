package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.Telling;
import org.selvedge.practices.Theme;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader saves what they look for, finds it again, renames it, says how to be told of it and deletes it. */
@PortalTest
class SavedSearchScreensTest extends SpringBrowserlessTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @BeforeEach
    void aReader() {
        practices
                .practice(organisations.member())
                .titled("A wren box")
                .about(Theme.HEALTH)
                .publicly();
        Acting.signIn(people.signedIn(people.member(organisations.member())));
    }

    @Test
    void savesASearchUnderTheNameThatIsSuggestedAndOpensItAgain() {
        list(Map.of("q", List.of("wren"), "theme", List.of(Theme.HEALTH.key())));
        test(button("Save this search")).click();
        assertThat($(TextField.class).withCaption("Name").single().getValue()).isEqualTo("wren · Health");
        test(button("Save")).click();
        test(button("Save this search")).click();
        assertThat($(TextField.class).withCaption("Name").exists()).isFalse();
        open("following");
        assertThat(text()).contains("Saved searches", "wren · Health");
        RouterLink link = $(RouterLink.class).withText("wren · Health").single();
        UI.getCurrent().navigate(link.getHref());
        roundTrip();
        assertThat($(PracticesView.class).single().getElement().getTextRecursively())
                .contains("A wren box");
    }

    @Test
    void renamesSaysHowToBeToldAndDeletes() {
        list(Map.of("q", List.of("wren")));
        test(button("Save this search")).click();
        test(button("Save")).click();
        open("following");
        test(button("Rename")).click();
        test($(TextField.class).withCaption("Name").single()).setValue(" ");
        test(last("Rename")).click();
        assertThat($(TextField.class).withCaption("Name").single().getErrorMessage())
                .isEqualTo("Please give it a name.");
        test($(TextField.class).withCaption("Name").single()).setValue("Small birds");
        test(last("Rename")).click();
        assertThat(text()).contains("Small birds", "wren");
        assertThat(telling().getAriaLabel()).contains("New matches of “Small birds”");
        assertThat(telling().getValue()).isEqualTo(Telling.MAIL);
        test(telling()).selectItem("Told in the portal only");
        open("following");
        assertThat(telling().getValue()).isEqualTo(Telling.PORTAL);
        test(telling()).selectItem("Not told of new matches");
        open("following");
        assertThat(telling().getValue()).isEqualTo(Telling.NONE);
        test(button("Delete")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text()).doesNotContain("Small birds").contains("You follow nothing yet");
    }

    @Test
    void whereNothingIsLookedForThereIsNothingToSave() {
        open("practices");
        assertThat($(Button.class).all())
                .noneMatch(button -> button.getText().equals("Save this search")
                        && button.isVisible()
                        && button.getParent().orElseThrow().isVisible());
    }

    @Test
    void anothersSearchIsNotThere() {
        open("following/searches/0199a1b2-0000-7000-8000-000000000000");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        open("following/searches/%00");
        assertThat(getCurrentView().getClass().getSimpleName()).isIn("NotFoundView", "NoRouteView");
    }

    private void list(Map<String, List<String>> parameters) {
        UI.getCurrent().navigate("practices", new QueryParameters(parameters));
        roundTrip();
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String text() {
        return $(FollowingView.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Select<Telling> telling() {
        return (Select<Telling>) $(Select.class).all().stream()
                .filter(select -> select.hasClassName("saved-telling"))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return buttons(text).getFirst();
    }

    private Button last(String text) {
        return buttons(text).getLast();
    }

    private List<Button> buttons(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
    }
}
