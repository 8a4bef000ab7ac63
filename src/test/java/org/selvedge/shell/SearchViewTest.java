package org.selvedge.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.Theme;
import org.selvedge.search.IndexState;
import org.selvedge.search.SearchIndexService;
import org.selvedge.search.SearchLog;
import org.selvedge.search.SearchReport;
import org.selvedge.security.PersonId;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office reads what members look for and do not find, and has the index rebuilt. */
@PortalTest
@AsPerson("office@selvedge.example")
class SearchViewTest extends SpringBrowserlessTest {
    @Autowired
    SearchLog log;

    @Autowired
    SearchIndexService index;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingWasLookedFor() {
        jdbc.sql("delete from search_term").update();
    }

    @Test
    void twoPeopleAreNobodyAndTheThirdIsATerm() {
        looksFor("beehives");
        looksFor("beehives");
        UI.getCurrent().navigate(SecretariatRoutes.SEARCH);
        assertThat(Screen.everything())
                .contains("No term that three people used went without a result.")
                .doesNotContain("beehives");
        looksFor("beehives");
        UI.getCurrent().getPage().reload();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SecretariatRoutes.SEARCH);
        assertThat(Screen.everything()).contains("beehives");
    }

    @Test
    void searchesAreReadByLanguageAndTheme() {
        for (int i = 0; i < 3; i++) {
            log.heard(
                            new PersonId(UUID.randomUUID()),
                            "ruches",
                            Locale.FRENCH,
                            Set.of(Theme.ENERGY.key()),
                            0,
                            List.of())
                    .join();
            looksFor("beehives");
        }
        UI.getCurrent().navigate(SecretariatRoutes.SEARCH);
        assertThat(Screen.everything()).contains("beehives").contains("ruches");
        @SuppressWarnings("unchecked")
        ComboBox<SearchReport.Part> part = $(ComboBox.class).single();
        assertThat(part.getGenericDataView().getItems().map(part.getItemLabelGenerator()::apply))
                .contains("All searches", "Readers of French", "Readers of English");
        test(part).selectItem("Readers of French");
        assertThat(Screen.everything()).contains("ruches").doesNotContain("beehives");
    }

    @Test
    void theIndexIsRebuiltAndTheScreenSaysSo() {
        UI.getCurrent().navigate(SecretariatRoutes.SEARCH);
        assertThat(Screen.everything()).contains("Searches are answered from the index.");
        test($(Button.class).withText("Rebuild the index").single()).click();
        IndexState.Rebuild rebuild;
        do {
            rebuild = index.state().rebuild();
        } while (rebuild.running());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SecretariatRoutes.SEARCH);
        assertThat(Screen.everything()).contains("Last rebuilt").contains("It repairs itself every hour.");
    }

    private void looksFor(String words) {
        log.heard(new PersonId(UUID.randomUUID()), words, Locale.ENGLISH, Set.of(), 0, List.of())
                .join();
    }
}
