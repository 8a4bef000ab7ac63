package org.selvedge.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Texts;
import org.selvedge.shared.ui.MenuEntry;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The zone's frame: everybody's menu, counts in one statement, and sentences for whatever goes wrong. */
@PortalTest
class ZoneFrameTest extends SpringBrowserlessTest {
    @Autowired
    private List<MenuEntry> entries;

    @Autowired
    private MenuBadges badges;

    @Autowired
    private CurrentReader current;

    @Autowired
    private Texts texts;

    @Test
    @AsPerson("lena@nordufer.example")
    void aMemberReadsAndAsks() {
        assertThat(menu()).contains("Practices", "My inquiries", "Results").doesNotContain("Inbox", "Audit log");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("PracticesView");
    }

    @Test
    @AsPerson("coordinator@nordufer.example")
    void aCoordinatorHasTheInboxBesides() {
        assertThat(menu())
                .contains("Practices", "My inquiries", "Results", "Inbox")
                .doesNotContain("Audit log");
    }

    @Test
    @AsPerson("partner@nordlys.example")
    void aPartnerHasTheirOwnArea() {
        assertThat(menu()).contains("Our contributions", "Our organisation").doesNotContain("Inbox", "My inquiries");
    }

    @Test
    @AsPerson("office@selvedge.example")
    void theOfficeHasItsDesk() {
        assertThat(menu())
                .contains("Organisations", "People", "Outbox", "Audit log")
                .doesNotContain("Inbox", "My inquiries", "Our contributions");
    }

    @Test
    @AsPerson("coordinator@nordufer.example")
    void allCountsOfTheMenuAreOneStatement() {
        List<MenuEntry> own = ZoneMenu.of(current.get(), entries);
        assertThat(Statements.count(() -> badges.of(current.get(), own))).isEqualTo(1);
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void theSearchKeepsItsWordsWhileOneIsAmongThePractices() {
        UI.getCurrent().navigate("practices", QueryParameters.of("q", "couture"));
        assertThat(find(SearchField.class).single().getValue()).isEqualTo("couture");
        UI.getCurrent().navigate("practices/1000-aiguilles");
        assertThat(find(SearchField.class).single().getValue()).isEqualTo("couture");
        UI.getCurrent().navigate("practices");
        assertThat(find(SearchField.class).single().getValue()).isEmpty();
        UI.getCurrent().navigate("practices", QueryParameters.of("q", "couture"));
        UI.getCurrent().navigate("results");
        assertThat(find(SearchField.class).single().getValue()).isEmpty();
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void whatIsNotThereGetsASentenceAndAWayOn() {
        UI.getCurrent().navigate("practices/never-was-here");
        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        UI.getCurrent().navigate("nowhere/at/all");
        assertThat(getCurrentView()).isInstanceOf(NoRouteView.class);
        assertThat(find(Anchor.class)
                        .withText("To the start of the zone")
                        .single()
                        .getHref())
                .isEqualTo("/zone/");
    }

    @Test
    void everyFailureBecomesASentence() {
        ZoneErrorHandler handler = new ZoneErrorHandler(texts);
        assertThat(handler.sentence(new IllegalStateException(new Refusal("organisations.own.changed")), Locale.FRENCH))
                .startsWith("Un collègue a modifié");
        assertThat(handler.sentence(new NotFound(), Locale.ENGLISH)).startsWith("The page may have moved");
        assertThat(handler.sentence(new OptimisticLockingFailureException("x"), Locale.ENGLISH))
                .startsWith("Somebody else changed this");
        assertThat(handler.sentence(new IllegalStateException("secret detail"), Locale.ENGLISH))
                .matches("We are sorry.*: [A-Z2-9]{4}-[A-Z2-9]{4}\\.")
                .doesNotContain("secret");
    }

    private List<String> menu() {
        return find(ZoneMenu.class)
                .all()
                .getFirst()
                .getChildren()
                .flatMap(line -> line.getChildren().findFirst().stream())
                .map(label -> label.getElement().getText())
                .toList();
    }
}
