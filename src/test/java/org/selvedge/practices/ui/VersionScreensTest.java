package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.InLanguage;
import org.selvedge.practices.MediaChange;
import org.selvedge.practices.PagePart;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.TargetGroup;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A member looks through the versions of a practice. */
@PortalTest
@AsPerson("lena@nordufer.example")
class VersionScreensTest extends SpringBrowserlessTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private OrganisationDirectory organisations;

    private String slug;

    @BeforeEach
    void aPracticeOfKlaverdijk() {
        OrganisationId klaverdijk =
                organisations.bySlug("klaverdijk").orElseThrow().id();
        PracticeId id = practices
                .practice(klaverdijk)
                .titled("Tea in the yard")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .publicly();
        practices.rewritten(
                id,
                practices
                        .practice(klaverdijk)
                        .titled("Coffee in the yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee."));
        slug = practices.slugOf(id);
    }

    @Test
    void fromThePageToItsVersionsAndToOneOfThem() {
        open("practices/" + slug);
        assertThat(anchor("version 2").getHref()).isEqualTo("practices/" + slug + "/versions");

        open("practices/" + slug + "/versions");
        assertThat(text(VersionsView.class)).contains("Version 2", "shown today", "Version 1", "Approved by");
        assertThat(anchor("Version 1").getHref()).isEqualTo("practices/" + slug + "/versions/1");

        open("practices/" + slug + "/versions/1");
        assertThat(text(VersionView.class))
                .contains("This is version 1 of", "today’s is version 2", "Tea in the yard", "Tips for those")
                .doesNotContain("Coffee in the yard");
        assertThat($(TextField.class)
                        .withCaption("Link to this version")
                        .single()
                        .getValue())
                .endsWith("/practices/" + slug + "/versions/1");
        assertThat(anchor("Read today’s version").getHref()).isEqualTo("practices/" + slug);
    }

    @Test
    void whatIsNoVersionIsNotThere() {
        for (String number : new String[] {"3", "0", "x", "-1", "99999999999"}) {
            open("practices/" + slug + "/versions/" + number);
            assertThat(getCurrentView().getClass().getSimpleName()).as(number).isEqualTo("NotFoundView");
        }
    }

    @Test
    void twoVersionsSideBySideInWords() {
        open("practices/" + slug + "/versions");
        assertThat(anchor("What changed since").getHref()).isEqualTo("practices/" + slug + "/compare?from=1&to=2");

        open("practices/" + slug + "/compare?from=1&to=2");
        assertThat($(H2.class).all().stream().map(H2::getText))
                .contains("Title", "Tips for those who want to do it too");
        assertThat(text(CompareView.class)).contains("coffee", "tea", "taken out", "added");
        Select<Integer> from = choice("From");
        assertThat(from.getValue()).isEqualTo(1);
        from.setValue(2);
        roundTrip();
        assertThat(text(CompareView.class)).contains("One version only");

        open("practices/" + slug + "/compare?from=2&to=2");
        assertThat(text(CompareView.class)).contains("One version only");
        for (String query : new String[] {"from=1&to=3", "from=x", "from=-1", "to=99999999999"}) {
            open("practices/" + slug + "/compare?" + query);
            assertThat(getCurrentView().getClass().getSimpleName()).as(query).isEqualTo("NotFoundView");
        }
    }

    @Test
    void forWhomAPracticeIsStandsAtAGlanceAndIsCompared() {
        OrganisationId klaverdijk =
                organisations.bySlug("klaverdijk").orElseThrow().id();
        PracticeId id = practices
                .practice(klaverdijk)
                .meantFor(TargetGroup.FAMILIES, TargetGroup.OLDER_PEOPLE)
                .publicly();
        practices.rewritten(id, practices.practice(klaverdijk).meantFor(TargetGroup.FAMILIES, TargetGroup.STAFF));
        String address = "practices/" + practices.slugOf(id);

        open(address);
        assertThat(text(PracticeView.class)).contains("For whom", "Families, Staff and volunteers");
        open(address + "/versions/1");
        assertThat(text(VersionView.class)).contains("For whom", "Older people, Families");
        open(address + "/compare?from=1&to=2");
        assertThat(text(CompareView.class)).contains("For whom", "Older people", "Staff and volunteers");
        open("practices/" + slug);
        assertThat(text(PracticeView.class)).doesNotContain("For whom");
    }

    @Test
    void picturesAndFilesAreComparedInWords() {
        ComparedMedia compared = new ComparedMedia(List.of(
                new MediaChange(
                        PagePart.PICTURES,
                        MediaChange.Kind.CHANGED,
                        new InLanguage("Ein Garten im Mai", Locale.GERMAN),
                        List.of(new MediaChange.Difference(
                                MediaChange.What.ALT, "Ein Garten", "Ein Garten im Mai", Locale.GERMAN))),
                new MediaChange(
                        PagePart.FILES,
                        MediaChange.Kind.CHANGED,
                        new InLanguage("Plan", Locale.ENGLISH),
                        List.of(new MediaChange.Difference(
                                MediaChange.What.AUDIENCE, "MEMBERS", "PUBLIC", Locale.ROOT))),
                new MediaChange(
                        PagePart.FILM,
                        MediaChange.Kind.REMOVED,
                        new InLanguage("films.example", Locale.ROOT),
                        List.of())));
        UI.getCurrent().add(compared);
        assertThat(compared.getElement().getTextRecursively())
                .contains("Pictures, film and files", "Picture changed:", "What it shows", "im Mai", "added")
                .contains("File changed:", "For whom", "members", "everybody", "Film removed:", "films.example");
        assertThat(compared.getElement().getOuterHTML()).contains("lang=\"de\"");
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> choice(String label) {
        return $(Select.class).withCaption(label).single();
    }

    private void open(String route) {
        Location location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    private <T extends Component> String text(Class<T> view) {
        return $(view).single().getElement().getTextRecursively();
    }

    private Anchor anchor(String text) {
        return $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
