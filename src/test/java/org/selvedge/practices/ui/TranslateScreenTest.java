package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.notifications.NotificationService;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.TranslationService;
import org.selvedge.practices.TranslationSheet;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.ui.ConflictBox;
import org.selvedge.shared.ui.MarkdownField;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A member translates a practice of their own organisation, side by side. */
@PortalTest
@AsPerson("lena@nordufer.example")
class TranslateScreenTest extends SpringBrowserlessTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private TranslationService translations;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private OrganisationDirectory organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId nordufer;
    private PracticeId id;
    private String slug;

    @BeforeEach
    void aPracticeOfOurs() {
        nordufer = organisations.bySlug("nordufer").orElseThrow().id();
        id = practices
                .practice(nordufer)
                .titled("A yard")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "Ten coins.")
                .publicly();
        slug = practices.slugOf(id);
    }

    @Test
    void everyPieceStandsBesideItsSourceAndIsHandedIn() {
        open("practices/" + slug);
        @SuppressWarnings("unchecked")
        ComboBox<Locale> languages =
                $(ComboBox.class).withCaption("Translate into").single();
        languages.setValue(Locale.GERMAN);
        roundTrip();
        assertThat(page()).contains("From English into German", "not translated");
        assertThat($(H2.class).all().stream().map(H2::getText))
                .containsExactly("Title", "In one sentence", "Costs", "Tips for those who want to do it too");

        press("Submit");
        assertThat(area("Title (German)").isInvalid()).isTrue();
        test(area("Title (German)")).setValue("Ein Hof");
        test(area("In one sentence (German)")).setValue("Was wir taten.");
        assertThat(page()).contains("Saved");
        press("Submit");
        assertThat(page()).contains("Submitted by Lena Petersen");
        assertThat(area("Title (German)").isReadOnly()).isTrue();

        open("practices/" + slug + "/translate/de");
        assertThat(area("Title (German)").getValue()).isEqualTo("Ein Hof");
    }

    @Test
    void twoTranslatorsInOneFieldSeeBothTexts() {
        open("practices/" + slug + "/translate/de");
        SignedIn colleague = people.signedIn(people.member(nordufer));
        Acting.as(colleague, () -> translations.save(slug, "de", "title", "Der Hof", 0));
        test(area("Title (German)")).setValue("Ein Hof");
        assertThat($(ConflictBox.class).single().getElement().getTextRecursively())
                .contains("Ein", "Der", "Hof");
        press("Keep mine");
        assertThat($(ConflictBox.class).all()).isEmpty();
        open("practices/" + slug + "/translate/de");
        assertThat(area("Title (German)").getValue()).isEqualTo("Ein Hof");
    }

    @Test
    void whatIsOutdatedComesFirstWithWhatChanged() {
        PracticeId translated = practices
                .practice(nordufer)
                .titled("A yard")
                .inBoth(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.", "Du thé.")
                .translated("fr", "Une cour", "Ce que nous avons fait.", 1)
                .publicly();
        practices.goesOn(
                translated,
                practices
                        .practice(nordufer)
                        .titled("A yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee."));
        open("practices/" + practices.slugOf(translated) + "/translate/fr");
        assertThat($(H2.class).all().getFirst().getText()).isEqualTo("Tips for those who want to do it too");
        assertThat(page()).contains("outdated", "Changed since it was translated", "coffee", "tea");
        press("Still right as it is");
        assertThat(page()).doesNotContain("outdated");
        assertThat($(MarkdownField.class).all().getFirst().getValue()).isEqualTo("Du thé.");
    }

    @Test
    @AsPerson("coordinator@nordufer.example")
    void theCoordinatorFindsItInTheQueueAndAcceptsIt() {
        SignedIn colleague = people.signedIn(people.member(nordufer));
        TranslationSheet sheet = Acting.as(colleague, () -> {
            translations.save(slug, "de", "title", "Ein Hof", 0);
            translations.save(slug, "de", "teaser", "Was wir taten.", 0);
            translations.submit(slug, "de");
            return translations.sheet(slug, "de");
        });
        assertThat(sheet.mayWrite()).isFalse();
        open("coordination/practices");
        assertThat($(CoordinationPracticesView.class).single().getElement().getTextRecursively())
                .contains("Translations to decide on", "From English into German");
        open("practices/" + slug + "/translate/de");
        press("Send back");
        assertThat(area("What should change").isInvalid()).isTrue();
        press("Accept the translation");
        assertThat(Acting.as(colleague, () -> notifications.page(0)).lines())
                .extracting(line -> line.kind().name())
                .containsExactly("TRANSLATION_ACCEPTED");
        open("practices/" + slug);
        assertThat($(PracticeView.class).single().getElement().getTextRecursively())
                .contains("Translation into German");
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void othersAreNotAsked() {
        open("practices/" + slug);
        assertThat($(TranslationsBox.class).all()).isEmpty();
        for (String language : List.of("de", "en", "xx")) {
            open("practices/" + slug + "/translate/" + language);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        }
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String page() {
        return $(TranslateView.class).single().getElement().getTextRecursively();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
