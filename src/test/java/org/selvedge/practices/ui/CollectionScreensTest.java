package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.CollectionAudience;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.CollectionWords;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.Theme;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A member makes a collection, puts practices in from their pages, orders them, and others read it. */
@PortalTest
class CollectionScreensTest extends SpringBrowserlessTest {
    @Autowired
    private CollectionService collections;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId home;
    private PracticeId loom;
    private PracticeId shuttle;

    @BeforeEach
    void aMember() {
        home = organisations.member();
        OrganisationId owner = organisations.member();
        loom = practices
                .practice(owner)
                .titled("A loom to share")
                .about(Theme.DIGITAL)
                .publicly();
        shuttle = practices
                .practice(owner)
                .titled("A shuttle to share")
                .about(Theme.DIGITAL)
                .publicly();
        Acting.signIn(people.signedIn(people.member(home)));
    }

    @Test
    void makesOneAddsAPracticeFromItsPageAndFindsItThere() {
        open("collections/new");
        test(button("Make the collection")).click();
        assertThat($(TextField.class).withCaption("Title").single().getErrorMessage())
                .isEqualTo("Please give it a title.");
        test($(TextField.class).withCaption("Title").single()).setValue("To share");
        test(button("Make the collection")).click();
        assertThat(text()).contains("To share", "No practice in it yet");
        open("practices/" + practices.slugOf(loom));
        test(button("Add to a collection")).click();
        test(button("Add")).click();
        open("practices/" + practices.slugOf(loom));
        NativeDetails around = $(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().equals("About the same and in collections"))
                .findFirst()
                .orElseThrow();
        assertThat(around.getElement().getTextRecursively()).doesNotContain("To share");
        around.setOpen(true);
        ComponentUtil.fireEvent(around, new NativeDetails.ToggleEvent(around, true));
        assertThat(around.getElement().getTextRecursively()).contains("To share", "About the same");
        open("collections");
        assertThat(text()).contains("Yours to edit", "To share", "Members");
    }

    @Test
    void addsFromTheListWithoutLeavingItToANewCollectionThenToTheSameOne() {
        List.of("Heddle of wood", "Heddle of steel")
                .forEach(heddle -> practices
                        .practice(organisations.member())
                        .titled(heddle)
                        .publicly());
        list("heddle");
        test(labelled("Add “Heddle of wood” to a collection")).click();
        assertThat($(Select.class).withCaption("Collection").exists()).isFalse();
        test(button("Add")).click();
        assertThat($(TextField.class)
                        .withCaption("Title of the new collection")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Please give it a title.");
        test($(TextField.class).withCaption("Title of the new collection").single())
                .setValue("From the list");
        test(button("Add")).click();
        assertThat($(CollectionChooser.class).exists()).isFalse();

        test(labelled("Add “Heddle of steel” to a collection")).click();
        assertThat($(TextField.class).withCaption("Title of the new collection").exists())
                .isFalse();
        test(button("Add")).click();
        assertThat(collections.mine())
                .singleElement()
                .satisfies(line -> assertThat(line.audience()).isEqualTo(CollectionAudience.MEMBERS));
        assertThat(collections
                        .page(collections.mine().getFirst().slug(), Locale.ENGLISH)
                        .entries())
                .extracting(CollectionPage.Entry::title)
                .containsExactly("Heddle of wood", "Heddle of steel");
        assertThat($(PracticesView.class).exists()).as("still in the list").isTrue();
    }

    @Test
    void onlyMembersPutPracticesTogether() {
        for (PersonId other :
                List.of(people.partner(organisations.partner()), people.secretariat(organisations.office()))) {
            Acting.signIn(people.signedIn(other));
            list("share");
            assertThat($(PracticeCardRow.class).exists()).isTrue();
            assertThat($(CollectButton.class).exists()).isFalse();
        }
    }

    @Test
    void whoseOwnerHasLeftIsTakenOverByTheCoordinator() {
        String slug = collections.create(new CollectionWords("Left behind", "", CollectionAudience.MEMBERS));
        PersonId coordinator = organisations.coordinator(home);
        database.update(
                "update person set removed_at = now() where id = (select owner_id from practice_collection where slug = ?)",
                slug);
        Acting.signIn(people.signedIn(coordinator));
        open("collections");
        assertThat(text()).contains("Nobody looks after these any more", "Left behind");
        open("collections/" + slug);
        assertThat(text()).contains("Whoever made this collection has left");
        test(button("Take it over")).click();
        roundTrip();
        assertThat(text()).doesNotContain("has left").contains("Edit");
        open("collections");
        assertThat(text()).doesNotContain("Nobody looks after").contains("Yours to edit");
    }

    @Test
    void ordersWithButtonsAndWritesNotes() {
        String slug = collections.create(new CollectionWords("Ordered", "Read **first**.", CollectionAudience.MEMBERS));
        List.of(loom, shuttle)
                .forEach(practice ->
                        collections.add(collections.page(slug, Locale.ENGLISH).id(), practice));
        open("collections/" + slug + "/edit");
        test(labelled("Move “A shuttle to share” up")).click();
        assertThat(text()).contains("“A shuttle to share” is now 1 of 2.");
        assertThat(labelled("Move “A shuttle to share” up").isEnabled()).isFalse();
        TextField note = $(TextField.class).withCaption("Note").all().getFirst();
        test(note).setValue("Begin here.");
        open("collections/" + slug);
        String read = text();
        assertThat(read).contains("Begin here.");
        assertThat(read.indexOf("A shuttle to share")).isLessThan(read.indexOf("A loom to share"));
    }

    @Test
    void aNoteOfOnesOwnIsNoReasonToRefuseTheWordsAboveIt() {
        String slug = collections.create(new CollectionWords("Before", "", CollectionAudience.PUBLIC));
        collections.add(collections.page(slug, Locale.ENGLISH).id(), loom);
        open("collections/" + slug + "/edit");
        test($(TextField.class).withCaption("Note").single()).setValue("Begin here.");
        test($(TextField.class).withCaption("Title").single()).setValue("After");
        test(button("Save")).click();
        CollectionPage saved = collections.page(slug, Locale.ENGLISH);
        assertThat(saved.words().title()).isEqualTo("After");
        assertThat(saved.entries().getFirst().note()).isEqualTo("Begin here.");
    }

    @Test
    void aCoordinatorLetsItThroughOrSaysWhyNot() {
        String slug = collections.create(new CollectionWords("For all", "", CollectionAudience.PUBLIC));
        open("collections/" + slug);
        assertThat(text()).contains("Until it is let through, members read it.");
        var coordinator = organisations.coordinator(home);
        Acting.signIn(people.signedIn(coordinator));
        open("collections");
        open("collections/" + slug);
        test(button("Let it through")).click();
        roundTrip();
        assertThat(text()).contains("Everybody can read it at http", "/collections/" + slug);
    }

    @Test
    void whoDoesNotEditItFindsNoWayIn() {
        String slug = collections.create(new CollectionWords("Mine", "", CollectionAudience.MEMBERS));
        Acting.signIn(people.signedIn(people.member(organisations.member())));
        open("collections/" + slug);
        assertThat($(CollectionView.class).exists()).isTrue();
        open("collections/" + slug + "/edit");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private void list(String words) {
        UI.getCurrent().navigate("practices", QueryParameters.of("q", words));
        roundTrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList()
                .getLast();
    }

    private Button labelled(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
