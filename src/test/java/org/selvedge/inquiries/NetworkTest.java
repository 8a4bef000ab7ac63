package org.selvedge.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.DraftService;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Ids;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds nothing asks those whose practices are close, each in a thread of its own. */
@PortalTest
class NetworkTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private NetworkService network;

    @Autowired
    private InquiryReading reading;

    @Autowired
    private DraftService drafts;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private String word;
    private OrganisationId home;
    private OrganisationId near;
    private OrganisationId further;
    private PersonId anna;
    private PersonId coordinator;

    @BeforeEach
    void aNetwork() {
        word = "narwhal" + NUMBER.incrementAndGet();
        home = organisations.member();
        near = organisations.member();
        further = organisations.member();
        anna = people.member(home);
        coordinator = organisations.coordinator(near);
        practices.practice(near).titled(word + " garden").publicly();
        practices.practice(near).titled(word + " meadow").publicly();
        practices.practice(further).teasing("A walk with the " + word + ".").forMembers();
        practices.practice(home).titled(word + " of ours").publicly();
    }

    @Test
    void thoseAreShownWhosePracticesAreClose() {
        List<CloseBy> close = close(word + " quixotically");
        assertThat(close.stream()
                        .map(each -> each.organisation().organisation())
                        .limit(2))
                .containsExactly(near, further);
        assertThat(close).hasSizeLessThanOrEqualTo(5);
        assertThat(close.getFirst().organisation().title()).startsWith(word);
        assertThat(close.getFirst().vacant()).isFalse();
        assertThat(close.get(1).vacant()).isTrue();
        assertThat(close.stream().map(each -> each.organisation().organisation()))
                .doesNotContain(home);
    }

    @Test
    void nobodyIsCloseByAPracticeThatTheAskerMayNotRead() {
        OrganisationId hidden = organisations.member();
        practices.practice(hidden).titled("secret" + word).asDraft();
        assertThat(organisationsCloseTo("secret" + word)).doesNotContain(hidden);
        assertThatThrownBy(() -> ask(question("secret" + word, hidden))).isInstanceOf(NotFound.class);
    }

    @Test
    void eachGetsAThreadOfItsOwnAndASecondClickIsTheSameQuestion() {
        NetworkQuestion question = question(word, near, further);
        as(people.signedIn(anna), () -> drafts.save(DraftPlace.NETWORK, java.util.Map.of("text", "Half")));
        ask(question);
        ask(question);
        List<InquirySummary> mine =
                as(people.signedIn(anna), () -> reading.mine(0)).rows();
        assertThat(mine).hasSize(2).allMatch(each -> each.subject().equals("Who has a narwhal?"));
        InquiryThread thread = as(
                people.signedIn(coordinator),
                () -> reading.thread(
                        reading.inbox(Turn.OURS, 0).page().rows().getFirst().id()));
        assertThat(thread.messages().getFirst().text()).isEqualTo("We would like to keep one.");
        assertThat(thread.passage()).isNull();
        assertThat(as(people.signedIn(anna), () -> drafts.find(DraftPlace.NETWORK)))
                .isEmpty();
    }

    @Test
    void fiveADayAreTheMost() {
        for (int i = 0; i < NetworkService.MOST; i++) {
            ask(question(word, near));
        }
        Refusal tooMany = as(people.signedIn(anna), () -> Acting.refusal(() -> network.ask(question(word, near))));
        assertThat(tooMany.key()).isEqualTo("inquiries.network.tooMany");
        TestClock.get().advance(Duration.ofHours(25));
        ask(question(word, near));
    }

    @Test
    void nobodyChosenAndNothingSaidAreRefusedAtTheirFields() {
        Refusal nobody = as(people.signedIn(anna), () -> Acting.refusal(() -> network.ask(question(word))));
        assertThat(nobody.field()).contains("to");
        NetworkQuestion silent = new NetworkQuestion(Ids.next(), word, Set.of(near), " ", "Text");
        assertThat(as(people.signedIn(anna), () -> Acting.refusal(() -> network.ask(silent)))
                        .field())
                .contains("subject");
        assertThatThrownBy(() -> ask(question(word, home))).isInstanceOf(NotFound.class);
    }

    @Test
    void hostileWordsFindAtMostNobody() {
        for (String words :
                List.of("", " \u202E ", "\"", "* OR *:*", "{0} ${7*7}", "%00", "x".repeat(10_000), "the and of")) {
            assertThat(close(words)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void lookingTakesTwoStatements() {
        as(people.signedIn(anna), () -> {
            assertThat(Statements.count(() -> network.close(word, Locale.ENGLISH)))
                    .isLessThanOrEqualTo(2);
        });
    }

    private List<CloseBy> close(String words) {
        return as(people.signedIn(anna), () -> network.close(words, Locale.ENGLISH));
    }

    private List<OrganisationId> organisationsCloseTo(String words) {
        return close(words).stream()
                .map(each -> each.organisation().organisation())
                .toList();
    }

    private NetworkQuestion question(String words, OrganisationId... to) {
        UUID id = Ids.next();
        return new NetworkQuestion(id, words, Set.of(to), "Who has a narwhal?", "We would like to keep one.");
    }

    private void ask(NetworkQuestion question) {
        as(people.signedIn(anna), () -> {
            network.ask(question);
        });
    }
}
