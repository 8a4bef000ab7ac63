package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.CollectionAudience;
import org.selvedge.practices.CollectionGateService;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.CollectionWords;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Strangers read a collection once it was let through, and of its practices only the public ones. */
@PortalTest
class PublicCollectionsTest {
    @Autowired
    private CollectionService collections;

    @Autowired
    private CollectionGateService gate;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private final Visitor visitor;

    PublicCollectionsTest(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void onlyWhatWasLetThroughAndOnlyWhatIsPublic() {
        OrganisationId home = organisations.member();
        PersonId anna = people.member(home);
        PersonId coordinator = organisations.coordinator(home);
        PracticeId open = practices.practice(home).titled("Dodo open").publicly();
        PracticeId closed = practices.practice(home).titled("Dodo closed").forMembers();
        String hostile = "<script>alert(1)</script> ${7*7} Dodos";
        String slug = as(people.signedIn(anna), () -> {
            String made = collections.create(
                    new CollectionWords(hostile, "All **dodos** <img src=x>", CollectionAudience.PUBLIC));
            CollectionPage page = collections.page(made, Locale.ENGLISH);
            List.of(open, closed).forEach(practice -> collections.add(page.id(), practice));
            collections.note(page.id(), closed, "The secret dodo.");
            collections.note(page.id(), open, "<b>Look</b>");
            return made;
        });
        assertThat(visitor.get("/collections/" + slug).statusCode()).isEqualTo(404);
        as(people.signedIn(coordinator), () -> {
            CollectionPage page = collections.page(slug, Locale.ENGLISH);
            gate.letThrough(page.id(), page.version());
        });
        for (String prefix : List.of("", "/fr")) {
            HttpResponse<String> answer = visitor.get(prefix + "/collections/" + slug);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(answer.body())
                    .contains(
                            "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} Dodos", "<strong>dodos</strong>", "Dodo open")
                    .contains("&lt;b&gt;Look&lt;/b&gt;", "href=\"" + prefix + "/practices/")
                    .containsOnlyOnce("<h1")
                    .doesNotContain("Dodo closed", "secret dodo", "<img", " th:");
        }
        assertThat(visitor.get("/practices/" + practices.slugOf(open)).body()).contains("/collections/" + slug);
        assertThat(visitor.get("/collections/nobody-made-this").statusCode()).isEqualTo(404);
    }
}
