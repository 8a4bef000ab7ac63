package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.Theme;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader follows from where they are, sees what they follow, and stops. */
@PortalTest
class FollowScreensTest extends SpringBrowserlessTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private String slug;

    @BeforeEach
    void aReader() {
        slug = practices.slugOf(practices
                .practice(organisations.member())
                .titled("A loom for all")
                .publicly());
        Acting.signIn(people.signedIn(people.member(organisations.member())));
    }

    @Test
    void followsAPracticeAndStops() {
        open("following");
        assertThat(text()).contains("You follow nothing yet");
        open("practices/" + slug);
        test(button("Follow")).click();
        assertThat($(PracticeView.class).single().getElement().getTextRecursively())
                .contains("You are told of new versions");
        open("following");
        assertThat(text()).contains("A loom for all").doesNotContain("You follow nothing yet");
        test(button("Stop following")).click();
        assertThat(text()).contains("You follow nothing yet");
    }

    @Test
    void followsAThemeFromItsList() {
        UI.getCurrent().navigate("practices", QueryParameters.of("theme", Theme.ENERGY.key()));
        roundTrip();
        test(button("Follow: Energy")).click();
        open("following");
        assertThat(text()).contains("Themes", "Energy");
    }

    @Test
    void followsAThemeChosenFromAll() {
        open("following");
        @SuppressWarnings("unchecked")
        Select<Theme> themes = $(Select.class).single();
        themes.setValue(Theme.HEALTH);
        test(button("Follow")).click();
        assertThat(text()).contains("Themes", "Health", "Stop following");
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String text() {
        return $(FollowingView.class).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
