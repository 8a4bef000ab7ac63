package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;

/** A member looks for practices and opens one. */
@PortalTest
@AsPerson("lena@nordufer.example")
class PracticesViewTest extends SpringBrowserlessTest {
    @Test
    void whoLooksForSewingFindsTheTwoSewingRooms() {
        UI.getCurrent().navigate("practices", QueryParameters.of("q", "couture"));
        roundTrip();

        assertThat($(H1.class).single().getText()).isEqualTo("Practices");
        assertThat(links()).contains("The mending room: a sewing workshop in the old laundry");
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.endsWith("for “couture”"));
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }
}
