package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaService;
import org.selvedge.media.SampleFiles;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.SomeVersions;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader of the list is told where their words stand: in an attachment, in a partner's name, in the names on the card. */
@PortalTest
@AsPerson("lena@nordufer.example")
class WhereItWasFoundTest extends SpringBrowserlessTest {
    @Autowired
    SomeVersions versions;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    SomePeople people;

    @Autowired
    MediaService media;

    @Test
    void inAnAttachment() {
        OrganisationId owner = organisations.member();
        PersonId author = people.member(owner);
        withFile(owner, author, "The brooklime flowers.", "Brook", "MEMBERS");
        withFile(owner, author, "Our own brooklime.", "Qzxown", "ORGANISATION");
        open("brooklime");
        assertThat(text())
                .contains("In an attachment: Brook The brooklime flowers.")
                .doesNotContain("Qzxown", "Our own");
        assertThat(marked()).containsExactly("brooklime");

        UI.getCurrent().setLocale(Locale.FRENCH);
        open("brooklime");
        assertThat(text()).contains("Dans une pièce jointe");
    }

    @Test
    void inAPartnersName() {
        some.practice(organisations.member())
                .partner("Meadowsweet Looms", true, null)
                .publicly();
        open("meadowsweet");
        assertThat(text()).contains("Partner: Meadowsweet Looms");
        assertThat(marked()).containsExactly("Meadowsweet");
    }

    @Test
    void inTheNamesOnTheCard() {
        open("Malmo Södra");
        assertThat(marked()).contains("Malmö", "Södra");
        assertThat(text()).contains("Malmö, Sweden");
        open("couture");
        assertThat(text()).doesNotContain("Malmö").contains("Sweden");
    }

    private void withFile(OrganisationId owner, PersonId author, String words, String title, String audience) {
        byte[] content = SampleFiles.text(words);
        String file = Acting.as(
                people.signedIn(author),
                () -> media.upload(FileKind.ATTACHMENT, "a.txt", content.length, new ByteArrayInputStream(content))
                        .id()
                        .value()
                        .toString());
        String row = "[{\"file\":\"%s\",\"title\":\"%s\",\"audience\":\"%s\"}]".formatted(file, title, audience);
        PracticeId id = versions.submitted(owner, author, Map.of("attachments", row));
        versions.approve(id);
        versions.review(id);
    }

    private void open(String words) {
        UI.getCurrent().navigate("practices", new QueryParameters(Map.of("q", List.of(words))));
        roundTrip();
    }

    private String text() {
        return view().getTextRecursively();
    }

    private List<String> marked() {
        return all(view())
                .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
                .map(Element::getText)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(WhereItWasFoundTest::all));
    }

    private Element view() {
        return $(PracticesView.class).single().getElement();
    }
}
