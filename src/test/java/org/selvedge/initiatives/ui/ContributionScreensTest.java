package org.selvedge.initiatives.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.ContributionChange;
import org.selvedge.initiatives.ContributionId;
import org.selvedge.initiatives.ContributionKind;
import org.selvedge.initiatives.ContributionService;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.Principals;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.SignedIn;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner updates what it gives, a colleague does the same, the receiver confirms or asks. */
@PortalTest
class ContributionScreensTest extends SpringBrowserlessTest {
    @Autowired
    private ContributionService contributions;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private Principals principals;

    private OrganisationId puente;
    private ContributionId places;

    /** New for each test, at a demonstration partner, received by a demonstration member. */
    @BeforeEach
    void aContribution() {
        puente = directory.bySlug("taller-puente").orElseThrow().id();
        OrganisationId receiver = directory.bySlug("ahornzeile").orElseThrow().id();
        places = initiatives.contribution(initiatives.initiative(receiver).id(), puente);
    }

    @Test
    @AsPerson("partner@nordlys.example")
    void aPartnerSeesWhatItGivesHowFarAndWhereItStands() {
        open("partner");
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Our contributions");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Workplaces in the workshop", "Training by a master cutter");
        assertThat(find(OwnContributionLine.class).all())
                .extracting(line -> text(line))
                .anySatisfy(line -> assertThat(line)
                        .contains("promised 7, delivered 5")
                        .contains("waits for Bostad Södra (demonstration)")
                        .contains("Update"))
                .anySatisfy(line ->
                        assertThat(line).contains("promised 60, delivered 60").contains("confirmed"));
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void aPartnerUpdatesAndSendsAndTheReceiverSeesIt() {
        open("partner/contributions/" + places.value());
        test(kind()).selectItem("Places de travail");
        test(field(TextField.class, "Unité")).setValue("places");
        test(field(TextField.class, "Promis")).setValue("1 234,5");
        test(field(TextField.class, "Apporté jusqu’ici")).setValue("5");
        assertThat(text(getCurrentView())).contains("enregistré à");
        click("Envoyer à");
        assertThat(text(getCurrentView())).contains("en attente chez").contains("envoyé");
        SignedIn receiver = principals.byAddress("uwe@ahornzeile.example").orElseThrow();
        assertThat(Acting.as(receiver, () -> contributions.received(places, Locale.ENGLISH))
                        .card()
                        .terms()
                        .promised())
                .isEqualByComparingTo("1234.5");
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void whatWasTypedIsThereAgainAfterTheTabWasClosed() {
        open("partner/contributions/" + places.value());
        test(field(TextArea.class, "Ce qui a changé")).setValue("À moitié écrit");
        open("partner");
        open("partner/contributions/" + places.value());
        assertThat(field(TextArea.class, "Ce qui a changé").getValue()).isEqualTo("À moitié écrit");
        assertThat(text(getCurrentView())).contains("repris de votre brouillon");
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void aWrongAmountIsSaidAtItsField() {
        open("partner/contributions/" + places.value());
        test(field(TextField.class, "Promis")).setValue("beaucoup");
        click("Garder comme brouillon");
        assertThat(field(TextField.class, "Promis").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Promis").getErrorMessage()).contains("1 234,5");
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void whoeverComesSecondSeesBothSideBySideAndChooses() {
        open("partner/contributions/" + places.value());
        test(field(TextArea.class, "Ce qui a changé")).setValue("le mien");
        colleagueWrites("celui de la collègue");
        click("Garder comme brouillon");
        assertThat(text(find(ConflictPanel.class).single()))
                .contains("celui de la collègue")
                .contains("le mien");
        assertThat(field(TextArea.class, "Ce qui a changé").getValue()).isEqualTo("le mien");
        click("Garder le mien");
        click("Garder comme brouillon");
        assertThat(note()).isEqualTo("le mien");

        test(field(TextArea.class, "Ce qui a changé")).setValue("encore le mien");
        colleagueWrites("encore la collègue");
        click("Garder comme brouillon");
        click("Prendre le sien");
        assertThat(field(TextArea.class, "Ce qui a changé").getValue()).isEqualTo("encore la collègue");
        assertThat(find(ConflictPanel.class).all()).isEmpty();
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void somebodyElsesContributionIsNotThere() {
        OrganisationId other = organisations.partner();
        ContributionId foreign = initiatives.contribution(
                initiatives.initiative(organisations.member()).id(), other);
        for (String address : new String[] {foreign.value().toString(), "-1", "x", "%00", "9".repeat(36)}) {
            open("partner/contributions/" + address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("NotFoundView");
        }
    }

    @Test
    @AsPerson("theresa@lindengrund.example")
    void theCoordinatorConfirmsOrAsksBack() {
        OrganisationId receiver = directory.bySlug("lindengrund").orElseThrow().id();
        places = initiatives.contribution(initiatives.initiative(receiver).id(), puente);
        partnerSends(places, "vingt places");
        open("coordination/contributions");
        assertThat(text(getCurrentView())).contains("vingt places").contains("Taller Puente (demonstration)");
        click("Ask back");
        click("Send the question");
        assertThat(field(TextArea.class, "What would you like to know?").isInvalid())
                .isTrue();
        test(field(TextArea.class, "What would you like to know?")).setValue("Which months?");
        click("Send the question");
        assertThat(text(getCurrentView())).doesNotContain("vingt places");
        partnerSends(places, "vingt places en mai");
        open("results");
        open("coordination/contributions");
        click("Confirm");
        assertThat(text(getCurrentView())).contains("Nothing to confirm");
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith(text))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private void colleagueWrites(String note) {
        SignedIn colleague = people.signedIn(people.partner(puente));
        Acting.as(colleague, () -> {
            long seen = contributions.open(places, Locale.FRENCH).card().version();
            contributions.keep(places, change(note), seen, Locale.FRENCH);
        });
    }

    private void partnerSends(ContributionId id, String note) {
        SignedIn partner = people.signedIn(people.partner(puente));
        Acting.as(partner, () -> {
            long seen = contributions.open(id, Locale.FRENCH).card().version();
            contributions.send(id, change(note), seen, Locale.FRENCH);
        });
    }

    private String note() {
        SignedIn colleague = people.signedIn(people.partner(puente));
        return Acting.as(colleague, () -> contributions.open(places, Locale.FRENCH))
                .card()
                .note();
    }

    private static ContributionChange change(String note) {
        return new ContributionChange(ContributionKind.WORKPLACES, "places", "20", "3", null, null, note);
    }

    @SuppressWarnings("unchecked")
    private Select<ContributionKind> kind() {
        return field(Select.class, "Ce que vous apportez");
    }

    private <F extends Component & HasLabel> F field(Class<F> type, String label) {
        return find(type).withCaption(label).single();
    }

    private static String text(HasElement view) {
        return view.getElement().getTextRecursively();
    }
}
